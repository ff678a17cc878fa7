//! `alipay.commerce.educate.campus.institutions.add` · 入驻学校信息
//!
//! Register a school with Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/campus/institutions/add`.
//! Described in `spec/commerce/educate.campus.institutions.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.educate.campus.institutions.add` (入驻学校信息).
///
/// Register a school with Alipay.
///
/// ```
/// use alipay::commerce::EducateCampusInstitutionsAdd;
///
/// let request = EducateCampusInstitutionsAdd::new()
///     .card_pict_url("A*HZ9NTamTmx4AAAAAAAAAAAAAAQAAAQ");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`school_property`](Self::school_property) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/campus/institutions/add`.
/// Described in `spec/commerce/educate.campus.institutions.add.yaml`.
/// Returns [`EducateCampusInstitutionsAddResponse`], or an error with a [`EducateCampusInstitutionsAddErrorCode`].
#[doc(alias = "alipay.commerce.educate.campus.institutions.add")]
#[doc(alias = "/v3/alipay/commerce/educate/campus/institutions/add")]
#[doc(alias = "入驻学校信息")]
#[must_use]
#[non_exhaustive]
pub struct EducateCampusInstitutionsAdd {
    /// Picture of the institution's certificate or school license; supports manual review.
    ///
    /// Example: `A*HZ9NTamTmx4AAAAAAAAAAAAAAQAAAQ`.
    pub card_pict_url: Option<String>,
    /// City code.
    ///
    /// Example: `370800`.
    pub city_code: Option<String>,
    /// Full official name of the school to register.
    ///
    /// 入驻的学校名称. Example: `复旦大学`.
    pub inst_name: Option<String>,
    /// School's external code: its unified social credit code.
    ///
    /// 学校外标. Example: `3451000031`.
    pub inst_std_code: Option<String>,
    /// Stages taught; several are joined with commas.
    ///
    /// 办学阶段; other values may be added. Example: `MIDDLE_SCHOOL,HIGH_SCHOOL`.
    pub learning_stage: Option<
        record::Choice<EducateCampusInstitutionsAddLearningStage>,
    >,
    /// Province code, such as `370000`.
    ///
    /// 省份. Example: `370000`.
    pub province_code: Option<String>,
    /// Whether the school is public or private.
    ///
    /// Example: `1`.
    pub school_property: Option<
        record::Choice<EducateCampusInstitutionsAddSchoolProperty>,
    >,
}

impl EducateCampusInstitutionsAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn learning_stage(
        mut self,
        learning_stage: impl Into<
            record::Choice<EducateCampusInstitutionsAddLearningStage>,
        >,
    ) -> Self {
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
    pub fn school_property(
        mut self,
        school_property: impl Into<
            record::Choice<EducateCampusInstitutionsAddSchoolProperty>,
        >,
    ) -> Self {
        self.school_property = Some(school_property.into());
        self
    }
}

/// The response of `alipay.commerce.educate.campus.institutions.add` (入驻学校信息).
#[non_exhaustive]
pub struct EducateCampusInstitutionsAddResponse {
    /// Alipay's internal school id; returned only if registration succeeded.
    ///
    /// 学校内标. Example: `2088000000000001`.
    pub inst_id: Option<String>,
    /// School's external code; returned only if registration succeeded.
    ///
    /// 学校外标. Example: `3451000031`.
    pub inst_std_code: Option<String>,
    /// Why registration failed.
    ///
    /// 入驻失败原因. Example: `学校已存在或检测到类似学校，请联系支付宝业务人员处理`.
    pub reason: Option<String>,
}

/// The values of the platform's type `EducateCampusInstitutionsAddLearningStage`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsAddLearningStage {
    /// `KINDERGARTEN`: Kindergarten (幼儿园).
    Kindergarten,
    /// `PRIMARY_SCHOOL`: Primary school (小学).
    PrimarySchool,
    /// `MIDDLE_SCHOOL`: Junior high school (初中).
    MiddleSchool,
    /// `HIGH_SCHOOL`: Senior high school (高中).
    HighSchool,
    /// `SECONDARY_VOCATIONAL_SCHOOL`: Secondary vocational school (中职中专).
    SecondaryVocationalSchool,
}

record::enumeration!(
    EducateCampusInstitutionsAddLearningStage, "KINDERGARTEN" Kindergarten,
    "PRIMARY_SCHOOL" PrimarySchool, "MIDDLE_SCHOOL" MiddleSchool, "HIGH_SCHOOL"
    HighSchool, "SECONDARY_VOCATIONAL_SCHOOL" SecondaryVocationalSchool
);

/// The values of the platform's type `EducateCampusInstitutionsAddSchoolProperty`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsAddSchoolProperty {
    /// `1`: Public (公立).
    V1,
    /// `2`: Private (民办).
    V2,
}

record::enumeration!(EducateCampusInstitutionsAddSchoolProperty, "1" V1, "2" V2);

/// The error codes of `alipay.commerce.educate.campus.institutions.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsAddErrorCode {
    /// `ISV_DECLARE_UPDATE_UNAUTHORIZED`.
    IsvDeclareUpdateUnauthorized,
    /// `ISV_SCHOOL_MAINTAINING`.
    IsvSchoolMaintaining,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `SCHOOL_NAME_ILLEGAL`.
    SchoolNameIllegal,
    /// `INVALID_PARAMETER_PROVINCE_CODE`.
    InvalidParameterProvinceCode,
    /// `INVALID_PARAMETER_CITY_CODE`.
    InvalidParameterCityCode,
    /// `INVALID_PARAMETER_SCHOOL_STD_CODE`.
    InvalidParameterSchoolStdCode,
    /// `LEARNING_STAGE_ERROR`.
    LearningStageError,
    /// `INVALID_PARAMETER_SCHOOL_PROPERTY`.
    InvalidParameterSchoolProperty,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SCHOOL_EXIST`.
    SchoolExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SCHOOL_NOT_SUBJECT`.
    SchoolNotSubject,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EducateCampusInstitutionsAddErrorCode, "ISV_DECLARE_UPDATE_UNAUTHORIZED"
    IsvDeclareUpdateUnauthorized, "ISV_SCHOOL_MAINTAINING" IsvSchoolMaintaining,
    "ILLEGAL_PARAM" IllegalParam, "SCHOOL_NAME_ILLEGAL" SchoolNameIllegal,
    "INVALID_PARAMETER_PROVINCE_CODE" InvalidParameterProvinceCode,
    "INVALID_PARAMETER_CITY_CODE" InvalidParameterCityCode,
    "INVALID_PARAMETER_SCHOOL_STD_CODE" InvalidParameterSchoolStdCode,
    "LEARNING_STAGE_ERROR" LearningStageError, "INVALID_PARAMETER_SCHOOL_PROPERTY"
    InvalidParameterSchoolProperty, "SYSTEM_ERROR" SystemError, "SCHOOL_EXIST"
    SchoolExist, "INVALID_PARAMETER" InvalidParameter, "SCHOOL_NOT_SUBJECT"
    SchoolNotSubject
);

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
    EducateCampusInstitutionsAdd, EDUCATE_CAMPUS_INSTITUTIONS_ADD, 0 card_pict_url None,
    1 city_code None, 2 inst_name None, 3 inst_std_code None, 4 learning_stage None, 5
    province_code None, 6 school_property None
);

record::record!(
    EducateCampusInstitutionsAddResponse, EDUCATE_CAMPUS_INSTITUTIONS_ADD_RESPONSE, 0
    inst_id None, 1 inst_std_code None, 2 reason None
);

static EDUCATE_CAMPUS_INSTITUTIONS_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsAdd",
    file: "spec/commerce/educate.campus.institutions.add.yaml",
    rows: &[
        schema::Row::Text("card_pict_url"),
        schema::Row::Text("city_code"),
        schema::Row::Text("inst_name"),
        schema::Row::Text("inst_std_code"),
        schema::Row::Text("learning_stage"),
        schema::Row::Text("province_code"),
        schema::Row::Limited(
            "school_property",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17, 22, 34, 35, 37],
};

static EDUCATE_CAMPUS_INSTITUTIONS_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsAddResponse",
    file: "spec/commerce/educate.campus.institutions.add.yaml",
    rows: &[
        schema::Row::Text("inst_id"),
        schema::Row::Text("inst_std_code"),
        schema::Row::Text("reason"),
    ],
    rules: &[],
    lines: &[],
};
