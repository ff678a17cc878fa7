//! `zhima.customer.jobworth.position.add` · 职得工作证岗位收集
//!
//! Add or update a merchant's job position; business errors come as `sub_code`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/position/add`. Described in
//! `spec/zhima_customer/jobworth.position.add.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.position.add` (职得工作证岗位收集).
///
/// Add or update a merchant's job position; business errors come as `sub_code`.
///
/// ```
/// use alipay::zhima_customer::JobworthPositionAdd;
///
/// let request = JobworthPositionAdd::new()
///     .jobworth_position_info(alipay::zhima_customer::jobworth_position_add::JobWorthPositionInfo::new().age("OVER28"));
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/position/add`. Described in
/// `spec/zhima_customer/jobworth.position.add.yaml`.
/// Returns [`JobworthPositionAddResponse`], or an error with a [`JobworthPositionAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.position.add")]
#[doc(alias = "/v3/zhima/customer/jobworth/position/add")]
#[doc(alias = "职得工作证岗位收集")]
#[must_use]
#[non_exhaustive]
pub struct JobworthPositionAdd {
    /// Position to save.
    ///
    /// 职位信息.
    pub jobworth_position_info: Option<JobWorthPositionInfo>,
}

impl JobworthPositionAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jobworth_position_info`](Self::jobworth_position_info).
    #[inline]
    pub fn jobworth_position_info(
        mut self,
        jobworth_position_info: JobWorthPositionInfo,
    ) -> Self {
        self.jobworth_position_info = Some(jobworth_position_info);
        self
    }
}

/// The response of `zhima.customer.jobworth.position.add` (职得工作证岗位收集).
#[non_exhaustive]
pub struct JobworthPositionAddResponse {
    /// Position id.
    ///
    /// 岗位信息ID. Example: `123456789012345678901234`.
    pub position_id: Option<String>,
    /// Business error code.
    ///
    /// 业务错误; on REST only. Example: `SALARY_ERROR`.
    pub sub_code: Option<String>,
    /// Business error message.
    ///
    /// 业务错误信息; on REST only. Example: `薪水格式错误`.
    pub sub_msg: Option<String>,
}

/// A job position offered by a merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`age`](Self::age) | one of its values |
/// | [`education`](Self::education) | one of its values |
/// | [`position_property`](Self::position_property) | one of its values |
/// | [`position_status`](Self::position_status) | one of its values |
/// | [`salary_type`](Self::salary_type) | one of its values |
/// | [`salary_unit`](Self::salary_unit) | one of its values |
/// | [`work_year`](Self::work_year) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct JobWorthPositionInfo {
    /// Required age; leave out if there is no requirement.
    ///
    /// 职位要求-年龄要求. Example: `OVER28`.
    pub age: Option<record::Choice<JobWorthPositionInfoAge>>,
    /// Benefits from the published labels, separated by commas, at most 5\.
    ///
    /// 福利. Example: `五险一金,双休`.
    pub benefit: Option<String>,
    /// Required skills or certificates, separated by commas.
    ///
    /// Example: `特种工作证,健康证`.
    pub certifications: Option<String>,
    /// Unified social credit code of the enterprise.
    ///
    /// Example: `91330200750364874C`.
    pub company_certificate: Option<String>,
    /// File id of the uploaded company logo.
    ///
    /// 上传的aftsid. Example: `xxxx`.
    pub company_logo_afts_id: Option<String>,
    /// Full registered name of the enterprise.
    ///
    /// 企业工商全称. Example: `杭州希德利餐饮管理有限公司`.
    pub company_name: Option<String>,
    /// Number of people wanted.
    ///
    /// 招聘人数. Example: `8`.
    pub count: Option<i64>,
    /// Required degree.
    ///
    /// 学历要求. Example: `BACHELOR`.
    pub education: Option<record::Choice<JobWorthPositionInfoEducation>>,
    /// Required gender; leave out if there is no requirement.
    ///
    /// Example: `男`.
    pub gender: Option<String>,
    /// Partner's own position id; must be unique.
    ///
    /// Example: `20881234567`.
    pub ka_position_id: Option<String>,
    /// Description of the position, a longer text.
    ///
    /// 长文本描述. Example: `职位描述`.
    pub position_desc: Option<String>,
    /// Position id returned when first added; send it only to update.
    ///
    /// 工作证岗位库的职位主键. Example: `123456789012345678901234`.
    pub position_id: Option<String>,
    /// Occupation id of the position, from the published list.
    ///
    /// Example: `5378A2C2001`.
    pub position_job_id: Option<String>,
    /// Occupation of the position.
    ///
    /// Example: `服务端开发工程师`.
    pub position_job_name: Option<String>,
    /// Industry id of the position, from the published list.
    ///
    /// Example: `5278A2C2`.
    pub position_profession_id: Option<String>,
    /// Kind of employment.
    ///
    /// 岗位属性. Example: `FULL_TIME`.
    pub position_property: Option<record::Choice<JobWorthPositionInfoPositionProperty>>,
    /// State of the position.
    ///
    /// 职位的状态. Example: `UNCHECK`.
    pub position_status: Option<record::Choice<JobWorthPositionInfoPositionStatus>>,
    /// Title of the position, a short text.
    ///
    /// 短文本描述. Example: `日结洗碗工`.
    pub position_title: Option<String>,
    /// Upper end of the salary; not below `salary_min`.
    ///
    /// 薪水范围. Example: `3000`.
    pub salary_max: Option<String>,
    /// Lower end of the salary; not above `salary_max`.
    ///
    /// 薪水范围. Example: `2000`.
    pub salary_min: Option<String>,
    /// How the salary is paid.
    ///
    /// 薪资类型. Example: `DAY`.
    pub salary_type: Option<record::Choice<JobWorthPositionInfoSalaryType>>,
    /// Unit of the salary, in yuan.
    ///
    /// 薪资单位. Example: `DAY`.
    pub salary_unit: Option<record::Choice<JobWorthPositionInfoSalaryUnit>>,
    /// Required skills, separated by commas, at most 5\.
    ///
    /// Example: `java,linux`.
    pub skill_tag: Option<String>,
    /// Link to the position; mini program links `alipays://platformapi/` only at present.
    ///
    /// 职位跳转链接. Example: `alipays://platformapi/startapp?`.
    pub skip_url: Option<String>,
    /// Amap city code of the workplace; `9999` for work online.
    ///
    /// 高德city code. Example: `010`.
    pub work_city: Option<String>,
    /// Longitude, comma, latitude of the workplace.
    ///
    /// 经纬度. Example: `116.396574,39.992706`.
    pub work_longitude: Option<String>,
    /// Amap district code of the workplace.
    ///
    /// 工作地所在的区县. Example: `110105`.
    pub work_region: Option<String>,
    /// Required years of work.
    ///
    /// 工作年限. Example: `TEN`.
    pub work_year: Option<record::Choice<JobWorthPositionInfoWorkYear>>,
}

impl JobWorthPositionInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age`](Self::age).
    #[inline]
    pub fn age(
        mut self,
        age: impl Into<record::Choice<JobWorthPositionInfoAge>>,
    ) -> Self {
        self.age = Some(age.into());
        self
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`certifications`](Self::certifications).
    #[inline]
    pub fn certifications(mut self, certifications: impl Into<String>) -> Self {
        self.certifications = Some(certifications.into());
        self
    }

    /// Sets [`company_certificate`](Self::company_certificate).
    #[inline]
    pub fn company_certificate(
        mut self,
        company_certificate: impl Into<String>,
    ) -> Self {
        self.company_certificate = Some(company_certificate.into());
        self
    }

    /// Sets [`company_logo_afts_id`](Self::company_logo_afts_id).
    #[inline]
    pub fn company_logo_afts_id(
        mut self,
        company_logo_afts_id: impl Into<String>,
    ) -> Self {
        self.company_logo_afts_id = Some(company_logo_afts_id.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`education`](Self::education).
    #[inline]
    pub fn education(
        mut self,
        education: impl Into<record::Choice<JobWorthPositionInfoEducation>>,
    ) -> Self {
        self.education = Some(education.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`ka_position_id`](Self::ka_position_id).
    #[inline]
    pub fn ka_position_id(mut self, ka_position_id: impl Into<String>) -> Self {
        self.ka_position_id = Some(ka_position_id.into());
        self
    }

    /// Sets [`position_desc`](Self::position_desc).
    #[inline]
    pub fn position_desc(mut self, position_desc: impl Into<String>) -> Self {
        self.position_desc = Some(position_desc.into());
        self
    }

    /// Sets [`position_id`](Self::position_id).
    #[inline]
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.position_id = Some(position_id.into());
        self
    }

    /// Sets [`position_job_id`](Self::position_job_id).
    #[inline]
    pub fn position_job_id(mut self, position_job_id: impl Into<String>) -> Self {
        self.position_job_id = Some(position_job_id.into());
        self
    }

    /// Sets [`position_job_name`](Self::position_job_name).
    #[inline]
    pub fn position_job_name(mut self, position_job_name: impl Into<String>) -> Self {
        self.position_job_name = Some(position_job_name.into());
        self
    }

    /// Sets [`position_profession_id`](Self::position_profession_id).
    #[inline]
    pub fn position_profession_id(
        mut self,
        position_profession_id: impl Into<String>,
    ) -> Self {
        self.position_profession_id = Some(position_profession_id.into());
        self
    }

    /// Sets [`position_property`](Self::position_property).
    #[inline]
    pub fn position_property(
        mut self,
        position_property: impl Into<
            record::Choice<JobWorthPositionInfoPositionProperty>,
        >,
    ) -> Self {
        self.position_property = Some(position_property.into());
        self
    }

    /// Sets [`position_status`](Self::position_status).
    #[inline]
    pub fn position_status(
        mut self,
        position_status: impl Into<record::Choice<JobWorthPositionInfoPositionStatus>>,
    ) -> Self {
        self.position_status = Some(position_status.into());
        self
    }

    /// Sets [`position_title`](Self::position_title).
    #[inline]
    pub fn position_title(mut self, position_title: impl Into<String>) -> Self {
        self.position_title = Some(position_title.into());
        self
    }

    /// Sets [`salary_max`](Self::salary_max).
    #[inline]
    pub fn salary_max(mut self, salary_max: impl Into<String>) -> Self {
        self.salary_max = Some(salary_max.into());
        self
    }

    /// Sets [`salary_min`](Self::salary_min).
    #[inline]
    pub fn salary_min(mut self, salary_min: impl Into<String>) -> Self {
        self.salary_min = Some(salary_min.into());
        self
    }

    /// Sets [`salary_type`](Self::salary_type).
    #[inline]
    pub fn salary_type(
        mut self,
        salary_type: impl Into<record::Choice<JobWorthPositionInfoSalaryType>>,
    ) -> Self {
        self.salary_type = Some(salary_type.into());
        self
    }

    /// Sets [`salary_unit`](Self::salary_unit).
    #[inline]
    pub fn salary_unit(
        mut self,
        salary_unit: impl Into<record::Choice<JobWorthPositionInfoSalaryUnit>>,
    ) -> Self {
        self.salary_unit = Some(salary_unit.into());
        self
    }

    /// Sets [`skill_tag`](Self::skill_tag).
    #[inline]
    pub fn skill_tag(mut self, skill_tag: impl Into<String>) -> Self {
        self.skill_tag = Some(skill_tag.into());
        self
    }

    /// Sets [`skip_url`](Self::skip_url).
    #[inline]
    pub fn skip_url(mut self, skip_url: impl Into<String>) -> Self {
        self.skip_url = Some(skip_url.into());
        self
    }

    /// Sets [`work_city`](Self::work_city).
    #[inline]
    pub fn work_city(mut self, work_city: impl Into<String>) -> Self {
        self.work_city = Some(work_city.into());
        self
    }

    /// Sets [`work_longitude`](Self::work_longitude).
    #[inline]
    pub fn work_longitude(mut self, work_longitude: impl Into<String>) -> Self {
        self.work_longitude = Some(work_longitude.into());
        self
    }

    /// Sets [`work_region`](Self::work_region).
    #[inline]
    pub fn work_region(mut self, work_region: impl Into<String>) -> Self {
        self.work_region = Some(work_region.into());
        self
    }

    /// Sets [`work_year`](Self::work_year).
    #[inline]
    pub fn work_year(
        mut self,
        work_year: impl Into<record::Choice<JobWorthPositionInfoWorkYear>>,
    ) -> Self {
        self.work_year = Some(work_year.into());
        self
    }
}

/// The values of the platform's type `JobWorthPositionInfoAge`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoAge {
    /// `OVER28`: Over 28.
    Over28,
    /// `BELOW40`: Under 40.
    Below40,
    /// `25TO35`: 25 to 35.
    V25to35,
}

record::enumeration!(
    JobWorthPositionInfoAge, "OVER28" Over28, "BELOW40" Below40, "25TO35" V25to35
);

/// The values of the platform's type `JobWorthPositionInfoEducation`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoEducation {
    /// `HIGHSCHOOL_AND_BELOW`: High school or below (高中及以下).
    HighschoolAndBelow,
    /// `POLYTECHNIC`: Technical secondary school (中专).
    Polytechnic,
    /// `COLLEGE`: Junior college (大专).
    College,
    /// `BACHELOR`: Bachelor (本科).
    Bachelor,
    /// `MASTER`: Master (硕士).
    Master,
    /// `DOCTOR_AND_ABOVE`: Doctorate or above (博士及以上).
    DoctorAndAbove,
}

record::enumeration!(
    JobWorthPositionInfoEducation, "HIGHSCHOOL_AND_BELOW" HighschoolAndBelow,
    "POLYTECHNIC" Polytechnic, "COLLEGE" College, "BACHELOR" Bachelor, "MASTER" Master,
    "DOCTOR_AND_ABOVE" DoctorAndAbove
);

/// The values of the platform's type `JobWorthPositionInfoPositionProperty`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoPositionProperty {
    /// `FULL_TIME`: Full time.
    FullTime,
    /// `PART_TIME`: Part time.
    PartTime,
}

record::enumeration!(
    JobWorthPositionInfoPositionProperty, "FULL_TIME" FullTime, "PART_TIME" PartTime
);

/// The values of the platform's type `JobWorthPositionInfoPositionStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoPositionStatus {
    /// `UNCHECK`: Published.
    Uncheck,
    /// `OFFLINE`: Taken down.
    Offline,
}

record::enumeration!(
    JobWorthPositionInfoPositionStatus, "UNCHECK" Uncheck, "OFFLINE" Offline
);

/// The values of the platform's type `JobWorthPositionInfoSalaryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoSalaryType {
    /// `DAY`: By the day.
    Day,
    /// `MONTH`: By the month.
    Month,
    /// `WEEK`: By the week.
    Week,
    /// `DONE`: On completion.
    Done,
    /// `OTHER`: Other.
    Other,
}

record::enumeration!(
    JobWorthPositionInfoSalaryType, "DAY" Day, "MONTH" Month, "WEEK" Week, "DONE" Done,
    "OTHER" Other
);

/// The values of the platform's type `JobWorthPositionInfoSalaryUnit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoSalaryUnit {
    /// `DAY`: Per day.
    Day,
    /// `TIME`: Per time.
    Time,
    /// `MONTH`: Per month.
    Month,
    /// `HOUR`: Per hour.
    Hour,
    /// `NUM`: Per piece.
    Num,
    /// `WEEK`: Per week.
    Week,
    /// `OTHER`: Other.
    Other,
}

record::enumeration!(
    JobWorthPositionInfoSalaryUnit, "DAY" Day, "TIME" Time, "MONTH" Month, "HOUR" Hour,
    "NUM" Num, "WEEK" Week, "OTHER" Other
);

/// The values of the platform's type `JobWorthPositionInfoWorkYear`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoWorkYear {
    /// `ONE`: Less than 1 year.
    One,
    /// `THREE`: 1 to 3 years.
    Three,
    /// `FIVE`: 3 to 5 years.
    Five,
    /// `TEN`: 5 to 10 years.
    Ten,
    /// `OVER_TEN`: More than 10 years.
    OverTen,
}

record::enumeration!(
    JobWorthPositionInfoWorkYear, "ONE" One, "THREE" Three, "FIVE" Five, "TEN" Ten,
    "OVER_TEN" OverTen
);

/// The error codes of `zhima.customer.jobworth.position.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthPositionAddErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JobworthPositionAddErrorCode, "INVALID_PARAMETER" InvalidParameter);

impl record::CallRequest for JobworthPositionAdd {}

impl record::Request for JobworthPositionAdd {
    type Response = JobworthPositionAddResponse;
    type ErrorCode = JobworthPositionAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.position.add",
        title: "职得工作证岗位收集",
        file: "spec/zhima_customer/jobworth.position.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/customer/jobworth/position/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_POSITION_ADD,
        response: &JOBWORTH_POSITION_ADD_RESPONSE,
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

record::record!(
    JobworthPositionAdd, JOBWORTH_POSITION_ADD, 0 jobworth_position_info None
);

record::record!(
    JobworthPositionAddResponse, JOBWORTH_POSITION_ADD_RESPONSE, 0 position_id None, 1
    sub_code None, 2 sub_msg None
);

record::record!(
    JobWorthPositionInfo, JOB_WORTH_POSITION_INFO, 0 age None, 1 benefit None, 2
    certifications None, 3 company_certificate None, 4 company_logo_afts_id None, 5
    company_name None, 6 count None, 7 education None, 8 gender None, 9 ka_position_id
    None, 10 position_desc None, 11 position_id None, 12 position_job_id None, 13
    position_job_name None, 14 position_profession_id None, 15 position_property None, 16
    position_status None, 17 position_title None, 18 salary_max None, 19 salary_min None,
    20 salary_type None, 21 salary_unit None, 22 skill_tag None, 23 skip_url None, 24
    work_city None, 25 work_longitude None, 26 work_region None, 27 work_year None
);

static JOBWORTH_POSITION_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAdd",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    rows: &[
        schema::Row::Plain(
            "jobworth_position_info",
            schema::Kind::Record(&JOB_WORTH_POSITION_INFO),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static JOBWORTH_POSITION_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAddResponse",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    rows: &[
        schema::Row::Text("position_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static JOB_WORTH_POSITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthPositionInfo",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    rows: &[
        schema::Row::Limited(
            "age",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["OVER28", "BELOW40", "25TO35"]),
                ),
            ],
        ),
        schema::Row::Text("benefit"),
        schema::Row::Text("certifications"),
        schema::Row::Text("company_certificate"),
        schema::Row::Text("company_logo_afts_id"),
        schema::Row::Text("company_name"),
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Limited(
            "education",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "HIGHSCHOOL_AND_BELOW",
                            "POLYTECHNIC",
                            "COLLEGE",
                            "BACHELOR",
                            "MASTER",
                            "DOCTOR_AND_ABOVE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("gender"),
        schema::Row::Text("ka_position_id"),
        schema::Row::Text("position_desc"),
        schema::Row::Text("position_id"),
        schema::Row::Text("position_job_id"),
        schema::Row::Text("position_job_name"),
        schema::Row::Text("position_profession_id"),
        schema::Row::Limited(
            "position_property",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["FULL_TIME", "PART_TIME"]))],
        ),
        schema::Row::Limited(
            "position_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["UNCHECK", "OFFLINE"]))],
        ),
        schema::Row::Text("position_title"),
        schema::Row::Text("salary_max"),
        schema::Row::Text("salary_min"),
        schema::Row::Limited(
            "salary_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["DAY", "MONTH", "WEEK", "DONE", "OTHER"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "salary_unit",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["DAY", "TIME", "MONTH", "HOUR", "NUM", "WEEK", "OTHER"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("skill_tag"),
        schema::Row::Text("skip_url"),
        schema::Row::Text("work_city"),
        schema::Row::Text("work_longitude"),
        schema::Row::Text("work_region"),
        schema::Row::Limited(
            "work_year",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ONE", "THREE", "FIVE", "TEN", "OVER_TEN"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        22, 25, 31, 36, 40, 44, 49, 54, 55, 58, 67, 71, 72, 77, 82, 86, 87, 91, 94, 99,
        102, 107, 108, 113, 118, 121, 129, 132, 142, 143, 148, 153, 158, 159, 162,
    ],
};
