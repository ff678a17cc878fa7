//! `alipay.commerce.educate.campus.institutions.query` · 查询学校信息
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
            ..schema::FieldDef::text("inst_name", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("province_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_std_code", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("like_property", 15)
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
            18,
        ),
        schema::FieldDef::new(
            "school_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SCHOOL_BASE_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

static CAMPUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampusInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 24),
        schema::FieldDef::text("campus_id", 25),
        schema::FieldDef::text("campus_name", 26),
        schema::FieldDef::text("inst_name", 27),
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
            31,
        ),
        schema::FieldDef::text("city_code", 32),
        schema::FieldDef::text("inst_id", 33),
        schema::FieldDef::text("inst_name", 34),
        schema::FieldDef::text("inst_std_code", 35),
        schema::FieldDef::text("province_code", 36),
    ],
    rules: &[],
};

static SCHOOL_SIMPLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SchoolSimpleInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::new("campus_info", schema::Kind::Record(&CAMPUS_INFO), 40),
        schema::FieldDef::text("city_code", 41),
        schema::FieldDef::text("inst_id", 42),
        schema::FieldDef::text("inst_name", 43),
        schema::FieldDef::text("inst_std_code", 44),
        schema::FieldDef::text("province_code", 45),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.educate.campus.institutions.query` (查询学校信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/educate/campus/institutions/query`.
/// Described in `spec/commerce/educate.campus.institutions.query.yaml`.
/// Answered by [`EducateCampusInstitutionsQueryResponse`], or by an error with a [`EducateCampusInstitutionsQueryErrorCode`].
#[doc(alias = "alipay.commerce.educate.campus.institutions.query")]
#[doc(alias = "查询学校信息")]
#[must_use]
#[non_exhaustive]
pub struct EducateCampusInstitutionsQuery {
    /// On the wire `inst_name`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:10`.
    pub inst_name: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:11`.
    pub province_code: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:12`.
    pub city_code: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:13`.
    pub inst_id: Option<String>,
    /// On the wire `inst_std_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:14`.
    pub inst_std_code: Option<String>,
    /// On the wire `like_property`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:15`.
    pub like_property: Option<String>,
}

impl EducateCampusInstitutionsQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn like_property(mut self, like_property: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.educate.campus.institutions.query` (查询学校信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EducateCampusInstitutionsQueryResponse {
    /// On the wire `school_info`, a record of the kind `SchoolSimpleInfo`. Source:
    /// `spec/commerce/educate.campus.institutions.query.yaml:18`.
    pub school_info: Option<SchoolSimpleInfo>,
    /// On the wire `school_info_list`, a list; each element is a record of the kind `SchoolBaseInfo`. Source:
    /// `spec/commerce/educate.campus.institutions.query.yaml:19`.
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

/// The platform's type `CampusInfo`.
///
/// Source: `spec/commerce/educate.campus.institutions.query.yaml:22`.
#[non_exhaustive]
pub struct CampusInfo {
    /// On the wire `address`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:24`.
    pub address: Option<String>,
    /// On the wire `campus_id`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:25`.
    pub campus_id: Option<String>,
    /// On the wire `campus_name`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:26`.
    pub campus_name: Option<String>,
    /// On the wire `inst_name`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:27`.
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

/// The platform's type `SchoolBaseInfo`.
///
/// Source: `spec/commerce/educate.campus.institutions.query.yaml:29`.
#[non_exhaustive]
pub struct SchoolBaseInfo {
    /// On the wire `campus_info`, a list; each element is a record of the kind `CampusInfo`. Source:
    /// `spec/commerce/educate.campus.institutions.query.yaml:31`.
    pub campus_info: Vec<CampusInfo>,
    /// On the wire `city_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:32`.
    pub city_code: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:33`.
    pub inst_id: Option<String>,
    /// On the wire `inst_name`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:34`.
    pub inst_name: Option<String>,
    /// On the wire `inst_std_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:35`.
    pub inst_std_code: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:36`.
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

/// The platform's type `SchoolSimpleInfo`.
///
/// Source: `spec/commerce/educate.campus.institutions.query.yaml:38`.
#[non_exhaustive]
pub struct SchoolSimpleInfo {
    /// On the wire `campus_info`, a record of the kind `CampusInfo`. Source:
    /// `spec/commerce/educate.campus.institutions.query.yaml:40`.
    pub campus_info: Option<CampusInfo>,
    /// On the wire `city_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:41`.
    pub city_code: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:42`.
    pub inst_id: Option<String>,
    /// On the wire `inst_name`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:43`.
    pub inst_name: Option<String>,
    /// On the wire `inst_std_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:44`.
    pub inst_std_code: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/commerce/educate.campus.institutions.query.yaml:45`.
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

/// The error codes of `alipay.commerce.educate.campus.institutions.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsQueryErrorCode {
    /// On the wire `QUERY_TOO_FREQUENCY`. Source: `spec/commerce/educate.campus.institutions.query.yaml:48`.
    QueryTooFrequency,
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/commerce/educate.campus.institutions.query.yaml:49`.
    IllegalParam,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/educate.campus.institutions.query.yaml:50`.
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
