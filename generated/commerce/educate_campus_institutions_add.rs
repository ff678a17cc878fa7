//! `alipay.commerce.educate.campus.institutions.add` · 入驻学校信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/campus/institutions/add`.
//! Described in `spec/commerce/educate.campus.institutions.add.yaml`.

use crate::{record, schema};

static EDUCATE_CAMPUS_INSTITUTIONS_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsAdd",
    file: "spec/commerce/educate.campus.institutions.add.yaml",
    fields: &[
        schema::FieldDef::text("card_pict_url", 9),
        schema::FieldDef::text("city_code", 10),
        schema::FieldDef::text("inst_name", 11),
        schema::FieldDef::text("inst_std_code", 12),
        schema::FieldDef::text("learning_stage", 13),
        schema::FieldDef::text("province_code", 14),
        schema::FieldDef::text("school_property", 15),
    ],
    rules: &[],
};

static EDUCATE_CAMPUS_INSTITUTIONS_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsAddResponse",
    file: "spec/commerce/educate.campus.institutions.add.yaml",
    fields: &[
        schema::FieldDef::text("inst_id", 18),
        schema::FieldDef::text("inst_std_code", 19),
        schema::FieldDef::text("reason", 20),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.educate.campus.institutions.add` (入驻学校信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/campus/institutions/add`.
/// Described in `spec/commerce/educate.campus.institutions.add.yaml`.
/// Answered by [`EducateCampusInstitutionsAddResponse`], or by an error with a [`EducateCampusInstitutionsAddErrorCode`].
#[doc(alias = "alipay.commerce.educate.campus.institutions.add")]
#[doc(alias = "入驻学校信息")]
#[must_use]
#[non_exhaustive]
pub struct EducateCampusInstitutionsAdd {
    /// On the wire `card_pict_url`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:9`.
    pub card_pict_url: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:10`.
    pub city_code: Option<String>,
    /// On the wire `inst_name`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:11`.
    pub inst_name: Option<String>,
    /// On the wire `inst_std_code`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:12`.
    pub inst_std_code: Option<String>,
    /// On the wire `learning_stage`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:13`.
    pub learning_stage: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:14`.
    pub province_code: Option<String>,
    /// On the wire `school_property`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:15`.
    pub school_property: Option<String>,
}

impl EducateCampusInstitutionsAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_pict_url: None,
            city_code: None,
            inst_name: None,
            inst_std_code: None,
            learning_stage: None,
            province_code: None,
            school_property: None,
        }
    }

    /// Sets [`card_pict_url`](Self::card_pict_url).
    #[inline]
    pub fn card_pict_url(mut self, card_pict_url: impl Into<String>) -> Self {
        self.card_pict_url = Some(card_pict_url.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`inst_name`](Self::inst_name).
    #[inline]
    pub fn inst_name(mut self, inst_name: impl Into<String>) -> Self {
        self.inst_name = Some(inst_name.into());
        self
    }

    /// Sets [`inst_std_code`](Self::inst_std_code).
    #[inline]
    pub fn inst_std_code(mut self, inst_std_code: impl Into<String>) -> Self {
        self.inst_std_code = Some(inst_std_code.into());
        self
    }

    /// Sets [`learning_stage`](Self::learning_stage).
    #[inline]
    pub fn learning_stage(mut self, learning_stage: impl Into<String>) -> Self {
        self.learning_stage = Some(learning_stage.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`school_property`](Self::school_property).
    #[inline]
    pub fn school_property(mut self, school_property: impl Into<String>) -> Self {
        self.school_property = Some(school_property.into());
        self
    }
}

impl record::Record for EducateCampusInstitutionsAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDUCATE_CAMPUS_INSTITUTIONS_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_pict_url),
            1 => Some(&self.city_code),
            2 => Some(&self.inst_name),
            3 => Some(&self.inst_std_code),
            4 => Some(&self.learning_stage),
            5 => Some(&self.province_code),
            6 => Some(&self.school_property),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_pict_url),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.inst_name),
            3 => Some(&mut self.inst_std_code),
            4 => Some(&mut self.learning_stage),
            5 => Some(&mut self.province_code),
            6 => Some(&mut self.school_property),
            _ => None,
        }
    }
}

impl Default for EducateCampusInstitutionsAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EducateCampusInstitutionsAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EducateCampusInstitutionsAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EducateCampusInstitutionsAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EducateCampusInstitutionsAdd {}

impl record::Request for EducateCampusInstitutionsAdd {
    type Response = EducateCampusInstitutionsAddResponse;
    type ErrorCode = EducateCampusInstitutionsAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.educate.campus.institutions.add",
        title: "入驻学校信息",
        file: "spec/commerce/educate.campus.institutions.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/educate/campus/institutions/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDUCATE_CAMPUS_INSTITUTIONS_ADD,
        response: &EDUCATE_CAMPUS_INSTITUTIONS_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.educate.campus.institutions.add` (入驻学校信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EducateCampusInstitutionsAddResponse {
    /// On the wire `inst_id`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:18`.
    pub inst_id: Option<String>,
    /// On the wire `inst_std_code`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:19`.
    pub inst_std_code: Option<String>,
    /// On the wire `reason`, a text. Source: `spec/commerce/educate.campus.institutions.add.yaml:20`.
    pub reason: Option<String>,
}

impl record::Record for EducateCampusInstitutionsAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDUCATE_CAMPUS_INSTITUTIONS_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.inst_id),
            1 => Some(&self.inst_std_code),
            2 => Some(&self.reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.inst_id),
            1 => Some(&mut self.inst_std_code),
            2 => Some(&mut self.reason),
            _ => None,
        }
    }
}

impl Default for EducateCampusInstitutionsAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            inst_id: None,
            inst_std_code: None,
            reason: None,
        }
    }
}

impl Clone for EducateCampusInstitutionsAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EducateCampusInstitutionsAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EducateCampusInstitutionsAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.educate.campus.institutions.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsAddErrorCode {
    /// On the wire `ISV_DECLARE_UPDATE_UNAUTHORIZED`. Source:
    /// `spec/commerce/educate.campus.institutions.add.yaml:23`.
    IsvDeclareUpdateUnauthorized,
    /// On the wire `ISV_SCHOOL_MAINTAINING`. Source: `spec/commerce/educate.campus.institutions.add.yaml:24`.
    IsvSchoolMaintaining,
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/commerce/educate.campus.institutions.add.yaml:25`.
    IllegalParam,
    /// On the wire `SCHOOL_NAME_ILLEGAL`. Source: `spec/commerce/educate.campus.institutions.add.yaml:26`.
    SchoolNameIllegal,
    /// On the wire `INVALID_PARAMETER_PROVINCE_CODE`. Source:
    /// `spec/commerce/educate.campus.institutions.add.yaml:27`.
    InvalidParameterProvinceCode,
    /// On the wire `INVALID_PARAMETER_CITY_CODE`. Source: `spec/commerce/educate.campus.institutions.add.yaml:28`.
    InvalidParameterCityCode,
    /// On the wire `INVALID_PARAMETER_SCHOOL_STD_CODE`. Source:
    /// `spec/commerce/educate.campus.institutions.add.yaml:29`.
    InvalidParameterSchoolStdCode,
    /// On the wire `LEARNING_STAGE_ERROR`. Source: `spec/commerce/educate.campus.institutions.add.yaml:30`.
    LearningStageError,
    /// On the wire `INVALID_PARAMETER_SCHOOL_PROPERTY`. Source:
    /// `spec/commerce/educate.campus.institutions.add.yaml:31`.
    InvalidParameterSchoolProperty,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/educate.campus.institutions.add.yaml:32`.
    SystemError,
    /// On the wire `SCHOOL_EXIST`. Source: `spec/commerce/educate.campus.institutions.add.yaml:33`.
    SchoolExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/educate.campus.institutions.add.yaml:34`.
    InvalidParameter,
    /// On the wire `SCHOOL_NOT_SUBJECT`. Source: `spec/commerce/educate.campus.institutions.add.yaml:35`.
    SchoolNotSubject,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EducateCampusInstitutionsAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ISV_DECLARE_UPDATE_UNAUTHORIZED", Self::IsvDeclareUpdateUnauthorized),
        ("ISV_SCHOOL_MAINTAINING", Self::IsvSchoolMaintaining),
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("SCHOOL_NAME_ILLEGAL", Self::SchoolNameIllegal),
        ("INVALID_PARAMETER_PROVINCE_CODE", Self::InvalidParameterProvinceCode),
        ("INVALID_PARAMETER_CITY_CODE", Self::InvalidParameterCityCode),
        ("INVALID_PARAMETER_SCHOOL_STD_CODE", Self::InvalidParameterSchoolStdCode),
        ("LEARNING_STAGE_ERROR", Self::LearningStageError),
        ("INVALID_PARAMETER_SCHOOL_PROPERTY", Self::InvalidParameterSchoolProperty),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SCHOOL_EXIST", Self::SchoolExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SCHOOL_NOT_SUBJECT", Self::SchoolNotSubject),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EducateCampusInstitutionsAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
