//! `zhima.customer.jobworth.position.add` · 职得工作证岗位收集
//!
//! Add or update a merchant's job position; business errors come as `sub_code`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/position/add`. Described in
//! `spec/zhima_customer/jobworth.position.add.yaml`.

use crate::{record, schema};

static JOBWORTH_POSITION_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAdd",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    fields: &[
        schema::FieldDef::new(
            "jobworth_position_info",
            schema::Kind::Record(&JOB_WORTH_POSITION_INFO),
            11,
        ),
    ],
    rules: &[],
};

static JOBWORTH_POSITION_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAddResponse",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    fields: &[
        schema::FieldDef::text("position_id", 14),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 15)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 16)
        },
    ],
    rules: &[],
};

static JOB_WORTH_POSITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthPositionInfo",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["OVER28", "BELOW40", "25TO35"]),
                    25,
                ),
            ],
            ..schema::FieldDef::text("age", 22)
        },
        schema::FieldDef::text("benefit", 31),
        schema::FieldDef::text("certifications", 36),
        schema::FieldDef::text("company_certificate", 40),
        schema::FieldDef::text("company_logo_afts_id", 44),
        schema::FieldDef::text("company_name", 49),
        schema::FieldDef::new("count", schema::Kind::Integer, 54),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    58,
                ),
            ],
            ..schema::FieldDef::text("education", 55)
        },
        schema::FieldDef::text("gender", 67),
        schema::FieldDef::text("ka_position_id", 71),
        schema::FieldDef::text("position_desc", 72),
        schema::FieldDef::text("position_id", 77),
        schema::FieldDef::text("position_job_id", 82),
        schema::FieldDef::text("position_job_name", 86),
        schema::FieldDef::text("position_profession_id", 87),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["FULL_TIME", "PART_TIME"]),
                    94,
                ),
            ],
            ..schema::FieldDef::text("position_property", 91)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["UNCHECK", "OFFLINE"]),
                    102,
                ),
            ],
            ..schema::FieldDef::text("position_status", 99)
        },
        schema::FieldDef::text("position_title", 107),
        schema::FieldDef::text("salary_max", 108),
        schema::FieldDef::text("salary_min", 113),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["DAY", "MONTH", "WEEK", "DONE", "OTHER"]),
                    121,
                ),
            ],
            ..schema::FieldDef::text("salary_type", 118)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["DAY", "TIME", "MONTH", "HOUR", "NUM", "WEEK", "OTHER"],
                    ),
                    132,
                ),
            ],
            ..schema::FieldDef::text("salary_unit", 129)
        },
        schema::FieldDef::text("skill_tag", 142),
        schema::FieldDef::text("skip_url", 143),
        schema::FieldDef::text("work_city", 148),
        schema::FieldDef::text("work_longitude", 153),
        schema::FieldDef::text("work_region", 158),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ONE", "THREE", "FIVE", "TEN", "OVER_TEN"]),
                    162,
                ),
            ],
            ..schema::FieldDef::text("work_year", 159)
        },
    ],
    rules: &[],
};

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
        Self {
            jobworth_position_info: None,
        }
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

impl record::Record for JobworthPositionAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_POSITION_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.jobworth_position_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.jobworth_position_info),
            _ => None,
        }
    }
}

impl Default for JobworthPositionAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthPositionAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthPositionAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthPositionAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JobworthPositionAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_POSITION_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.position_id),
            1 => Some(&self.sub_code),
            2 => Some(&self.sub_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.position_id),
            1 => Some(&mut self.sub_code),
            2 => Some(&mut self.sub_msg),
            _ => None,
        }
    }
}

impl Default for JobworthPositionAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            position_id: None,
            sub_code: None,
            sub_msg: None,
        }
    }
}

impl Clone for JobworthPositionAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthPositionAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthPositionAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            age: None,
            benefit: None,
            certifications: None,
            company_certificate: None,
            company_logo_afts_id: None,
            company_name: None,
            count: None,
            education: None,
            gender: None,
            ka_position_id: None,
            position_desc: None,
            position_id: None,
            position_job_id: None,
            position_job_name: None,
            position_profession_id: None,
            position_property: None,
            position_status: None,
            position_title: None,
            salary_max: None,
            salary_min: None,
            salary_type: None,
            salary_unit: None,
            skill_tag: None,
            skip_url: None,
            work_city: None,
            work_longitude: None,
            work_region: None,
            work_year: None,
        }
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

impl record::Record for JobWorthPositionInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOB_WORTH_POSITION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.age),
            1 => Some(&self.benefit),
            2 => Some(&self.certifications),
            3 => Some(&self.company_certificate),
            4 => Some(&self.company_logo_afts_id),
            5 => Some(&self.company_name),
            6 => Some(&self.count),
            7 => Some(&self.education),
            8 => Some(&self.gender),
            9 => Some(&self.ka_position_id),
            10 => Some(&self.position_desc),
            11 => Some(&self.position_id),
            12 => Some(&self.position_job_id),
            13 => Some(&self.position_job_name),
            14 => Some(&self.position_profession_id),
            15 => Some(&self.position_property),
            16 => Some(&self.position_status),
            17 => Some(&self.position_title),
            18 => Some(&self.salary_max),
            19 => Some(&self.salary_min),
            20 => Some(&self.salary_type),
            21 => Some(&self.salary_unit),
            22 => Some(&self.skill_tag),
            23 => Some(&self.skip_url),
            24 => Some(&self.work_city),
            25 => Some(&self.work_longitude),
            26 => Some(&self.work_region),
            27 => Some(&self.work_year),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.age),
            1 => Some(&mut self.benefit),
            2 => Some(&mut self.certifications),
            3 => Some(&mut self.company_certificate),
            4 => Some(&mut self.company_logo_afts_id),
            5 => Some(&mut self.company_name),
            6 => Some(&mut self.count),
            7 => Some(&mut self.education),
            8 => Some(&mut self.gender),
            9 => Some(&mut self.ka_position_id),
            10 => Some(&mut self.position_desc),
            11 => Some(&mut self.position_id),
            12 => Some(&mut self.position_job_id),
            13 => Some(&mut self.position_job_name),
            14 => Some(&mut self.position_profession_id),
            15 => Some(&mut self.position_property),
            16 => Some(&mut self.position_status),
            17 => Some(&mut self.position_title),
            18 => Some(&mut self.salary_max),
            19 => Some(&mut self.salary_min),
            20 => Some(&mut self.salary_type),
            21 => Some(&mut self.salary_unit),
            22 => Some(&mut self.skill_tag),
            23 => Some(&mut self.skip_url),
            24 => Some(&mut self.work_city),
            25 => Some(&mut self.work_longitude),
            26 => Some(&mut self.work_region),
            27 => Some(&mut self.work_year),
            _ => None,
        }
    }
}

impl Default for JobWorthPositionInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobWorthPositionInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobWorthPositionInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobWorthPositionInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JobWorthPositionInfoAge`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoAge {
    /// `OVER28`: Over 28.
    Over28,
    /// `BELOW40`: Under 40.
    Below40,
    /// `25TO35`: 25 to 35.
    V25to35,
}

impl record::Enumeration for JobWorthPositionInfoAge {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OVER28", Self::Over28),
        ("BELOW40", Self::Below40),
        ("25TO35", Self::V25to35),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoAge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoEducation`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthPositionInfoEducation {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HIGHSCHOOL_AND_BELOW", Self::HighschoolAndBelow),
        ("POLYTECHNIC", Self::Polytechnic),
        ("COLLEGE", Self::College),
        ("BACHELOR", Self::Bachelor),
        ("MASTER", Self::Master),
        ("DOCTOR_AND_ABOVE", Self::DoctorAndAbove),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoEducation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoPositionProperty`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoPositionProperty {
    /// `FULL_TIME`: Full time.
    FullTime,
    /// `PART_TIME`: Part time.
    PartTime,
}

impl record::Enumeration for JobWorthPositionInfoPositionProperty {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FULL_TIME", Self::FullTime),
        ("PART_TIME", Self::PartTime),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoPositionProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoPositionStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthPositionInfoPositionStatus {
    /// `UNCHECK`: Published.
    Uncheck,
    /// `OFFLINE`: Taken down.
    Offline,
}

impl record::Enumeration for JobWorthPositionInfoPositionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNCHECK", Self::Uncheck),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoPositionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoSalaryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthPositionInfoSalaryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DAY", Self::Day),
        ("MONTH", Self::Month),
        ("WEEK", Self::Week),
        ("DONE", Self::Done),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoSalaryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoSalaryUnit`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthPositionInfoSalaryUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DAY", Self::Day),
        ("TIME", Self::Time),
        ("MONTH", Self::Month),
        ("HOUR", Self::Hour),
        ("NUM", Self::Num),
        ("WEEK", Self::Week),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoSalaryUnit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthPositionInfoWorkYear`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthPositionInfoWorkYear {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONE", Self::One),
        ("THREE", Self::Three),
        ("FIVE", Self::Five),
        ("TEN", Self::Ten),
        ("OVER_TEN", Self::OverTen),
    ];
}

impl std::fmt::Debug for JobWorthPositionInfoWorkYear {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.customer.jobworth.position.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthPositionAddErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthPositionAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthPositionAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
