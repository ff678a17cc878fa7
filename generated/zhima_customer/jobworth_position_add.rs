//! `zhima.customer.jobworth.position.add` · 职得工作证岗位收集
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
            9,
        ),
    ],
    rules: &[],
};

static JOBWORTH_POSITION_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAddResponse",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    fields: &[
        schema::FieldDef::text("position_id", 12),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 13)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 14)
        },
    ],
    rules: &[],
};

static JOB_WORTH_POSITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthPositionInfo",
    file: "spec/zhima_customer/jobworth.position.add.yaml",
    fields: &[
        schema::FieldDef::text("age", 19),
        schema::FieldDef::text("benefit", 20),
        schema::FieldDef::text("certifications", 21),
        schema::FieldDef::text("company_certificate", 22),
        schema::FieldDef::text("company_logo_afts_id", 23),
        schema::FieldDef::text("company_name", 24),
        schema::FieldDef::new("count", schema::Kind::Integer, 25),
        schema::FieldDef::text("education", 26),
        schema::FieldDef::text("gender", 27),
        schema::FieldDef::text("ka_position_id", 28),
        schema::FieldDef::text("position_desc", 29),
        schema::FieldDef::text("position_id", 30),
        schema::FieldDef::text("position_job_id", 31),
        schema::FieldDef::text("position_job_name", 32),
        schema::FieldDef::text("position_profession_id", 33),
        schema::FieldDef::text("position_property", 34),
        schema::FieldDef::text("position_status", 35),
        schema::FieldDef::text("position_title", 36),
        schema::FieldDef::text("salary_max", 37),
        schema::FieldDef::text("salary_min", 38),
        schema::FieldDef::text("salary_type", 39),
        schema::FieldDef::text("salary_unit", 40),
        schema::FieldDef::text("skill_tag", 41),
        schema::FieldDef::text("skip_url", 42),
        schema::FieldDef::text("work_city", 43),
        schema::FieldDef::text("work_longitude", 44),
        schema::FieldDef::text("work_region", 45),
        schema::FieldDef::text("work_year", 46),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.position.add` (职得工作证岗位收集).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/position/add`. Described in
/// `spec/zhima_customer/jobworth.position.add.yaml`.
/// Answered by [`JobworthPositionAddResponse`], or by an error with a [`JobworthPositionAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.position.add")]
#[doc(alias = "职得工作证岗位收集")]
#[must_use]
#[non_exhaustive]
pub struct JobworthPositionAdd {
    /// On the wire `jobworth_position_info`, a record of the kind `JobWorthPositionInfo`. Source:
    /// `spec/zhima_customer/jobworth.position.add.yaml:9`.
    pub jobworth_position_info: Option<JobWorthPositionInfo>,
}

impl JobworthPositionAdd {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.customer.jobworth.position.add` (职得工作证岗位收集).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthPositionAddResponse {
    /// On the wire `position_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:12`.
    pub position_id: Option<String>,
    /// On the wire `sub_code`, a text; on REST only. Source: `spec/zhima_customer/jobworth.position.add.yaml:13`.
    pub sub_code: Option<String>,
    /// On the wire `sub_msg`, a text; on REST only. Source: `spec/zhima_customer/jobworth.position.add.yaml:14`.
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

/// The platform's type `JobWorthPositionInfo`.
///
/// Source: `spec/zhima_customer/jobworth.position.add.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct JobWorthPositionInfo {
    /// On the wire `age`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:19`.
    pub age: Option<String>,
    /// On the wire `benefit`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:20`.
    pub benefit: Option<String>,
    /// On the wire `certifications`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:21`.
    pub certifications: Option<String>,
    /// On the wire `company_certificate`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:22`.
    pub company_certificate: Option<String>,
    /// On the wire `company_logo_afts_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:23`.
    pub company_logo_afts_id: Option<String>,
    /// On the wire `company_name`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:24`.
    pub company_name: Option<String>,
    /// On the wire `count`, a whole number. Source: `spec/zhima_customer/jobworth.position.add.yaml:25`.
    pub count: Option<i64>,
    /// On the wire `education`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:26`.
    pub education: Option<String>,
    /// On the wire `gender`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:27`.
    pub gender: Option<String>,
    /// On the wire `ka_position_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:28`.
    pub ka_position_id: Option<String>,
    /// On the wire `position_desc`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:29`.
    pub position_desc: Option<String>,
    /// On the wire `position_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:30`.
    pub position_id: Option<String>,
    /// On the wire `position_job_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:31`.
    pub position_job_id: Option<String>,
    /// On the wire `position_job_name`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:32`.
    pub position_job_name: Option<String>,
    /// On the wire `position_profession_id`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:33`.
    pub position_profession_id: Option<String>,
    /// On the wire `position_property`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:34`.
    pub position_property: Option<String>,
    /// On the wire `position_status`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:35`.
    pub position_status: Option<String>,
    /// On the wire `position_title`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:36`.
    pub position_title: Option<String>,
    /// On the wire `salary_max`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:37`.
    pub salary_max: Option<String>,
    /// On the wire `salary_min`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:38`.
    pub salary_min: Option<String>,
    /// On the wire `salary_type`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:39`.
    pub salary_type: Option<String>,
    /// On the wire `salary_unit`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:40`.
    pub salary_unit: Option<String>,
    /// On the wire `skill_tag`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:41`.
    pub skill_tag: Option<String>,
    /// On the wire `skip_url`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:42`.
    pub skip_url: Option<String>,
    /// On the wire `work_city`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:43`.
    pub work_city: Option<String>,
    /// On the wire `work_longitude`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:44`.
    pub work_longitude: Option<String>,
    /// On the wire `work_region`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:45`.
    pub work_region: Option<String>,
    /// On the wire `work_year`, a text. Source: `spec/zhima_customer/jobworth.position.add.yaml:46`.
    pub work_year: Option<String>,
}

impl JobWorthPositionInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn age(mut self, age: impl Into<String>) -> Self {
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
    pub fn education(mut self, education: impl Into<String>) -> Self {
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
    pub fn position_property(mut self, position_property: impl Into<String>) -> Self {
        self.position_property = Some(position_property.into());
        self
    }

    /// Sets [`position_status`](Self::position_status).
    #[inline]
    pub fn position_status(mut self, position_status: impl Into<String>) -> Self {
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
    pub fn salary_type(mut self, salary_type: impl Into<String>) -> Self {
        self.salary_type = Some(salary_type.into());
        self
    }

    /// Sets [`salary_unit`](Self::salary_unit).
    #[inline]
    pub fn salary_unit(mut self, salary_unit: impl Into<String>) -> Self {
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
    pub fn work_year(mut self, work_year: impl Into<String>) -> Self {
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

/// The error codes of `zhima.customer.jobworth.position.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthPositionAddErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.position.add.yaml:49`.
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
