//! `zhima.customer.jobworth.position.add` · 职得工作证岗位收集
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/position/add`. Described in
//! `spec/zhima_customer/jobworth.position.add.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_customer/jobworth.position.add.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.customer.jobworth.position.add",
    title: "职得工作证岗位收集",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
    ],
};

static JOBWORTH_POSITION_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAdd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "jobworth_position_info",
            kind: schema::Kind::Record(&JOB_WORTH_POSITION_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
    ],
    rules: &[],
};

static JOBWORTH_POSITION_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPositionAddResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "position_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "sub_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "sub_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static JOB_WORTH_POSITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthPositionInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "age",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "benefit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "certifications",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "company_certificate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "company_logo_afts_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "company_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "education",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "gender",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "ka_position_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "position_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "position_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "position_job_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "position_job_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "position_profession_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "position_property",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "position_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "position_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "salary_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "salary_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "salary_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "salary_unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "skill_tag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "skip_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "work_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "work_longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "work_region",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "work_year",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthPositionAdd {
    /// The field `jobworth_position_info`: a record of the kind `JobWorthPositionInfo`.
    ///
    /// On the wire `jobworth_position_info`. Source: `spec/zhima_customer/jobworth.position.add.yaml:9`.
    pub jobworth_position_info: Option<JobWorthPositionInfo>,
}

impl JobworthPositionAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jobworth_position_info`](Self::jobworth_position_info).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.customer.jobworth.position.add` (职得工作证岗位收集).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthPositionAddResponse {
    /// The field `position_id`: a text.
    ///
    /// On the wire `position_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:12`.
    pub position_id: Option<String>,
    /// The field `sub_code`: a text.
    ///
    /// On the wire `sub_code`; on REST only. Source: `spec/zhima_customer/jobworth.position.add.yaml:13`.
    pub sub_code: Option<String>,
    /// The field `sub_msg`: a text.
    ///
    /// On the wire `sub_msg`; on REST only. Source: `spec/zhima_customer/jobworth.position.add.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct JobWorthPositionInfo {
    /// The field `age`: a text.
    ///
    /// On the wire `age`. Source: `spec/zhima_customer/jobworth.position.add.yaml:19`.
    pub age: Option<String>,
    /// The field `benefit`: a text.
    ///
    /// On the wire `benefit`. Source: `spec/zhima_customer/jobworth.position.add.yaml:20`.
    pub benefit: Option<String>,
    /// The field `certifications`: a text.
    ///
    /// On the wire `certifications`. Source: `spec/zhima_customer/jobworth.position.add.yaml:21`.
    pub certifications: Option<String>,
    /// The field `company_certificate`: a text.
    ///
    /// On the wire `company_certificate`. Source: `spec/zhima_customer/jobworth.position.add.yaml:22`.
    pub company_certificate: Option<String>,
    /// The field `company_logo_afts_id`: a text.
    ///
    /// On the wire `company_logo_afts_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:23`.
    pub company_logo_afts_id: Option<String>,
    /// The field `company_name`: a text.
    ///
    /// On the wire `company_name`. Source: `spec/zhima_customer/jobworth.position.add.yaml:24`.
    pub company_name: Option<String>,
    /// The field `count`: a whole number.
    ///
    /// On the wire `count`. Source: `spec/zhima_customer/jobworth.position.add.yaml:25`.
    pub count: Option<i64>,
    /// The field `education`: a text.
    ///
    /// On the wire `education`. Source: `spec/zhima_customer/jobworth.position.add.yaml:26`.
    pub education: Option<String>,
    /// The field `gender`: a text.
    ///
    /// On the wire `gender`. Source: `spec/zhima_customer/jobworth.position.add.yaml:27`.
    pub gender: Option<String>,
    /// The field `ka_position_id`: a text.
    ///
    /// On the wire `ka_position_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:28`.
    pub ka_position_id: Option<String>,
    /// The field `position_desc`: a text.
    ///
    /// On the wire `position_desc`. Source: `spec/zhima_customer/jobworth.position.add.yaml:29`.
    pub position_desc: Option<String>,
    /// The field `position_id`: a text.
    ///
    /// On the wire `position_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:30`.
    pub position_id: Option<String>,
    /// The field `position_job_id`: a text.
    ///
    /// On the wire `position_job_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:31`.
    pub position_job_id: Option<String>,
    /// The field `position_job_name`: a text.
    ///
    /// On the wire `position_job_name`. Source: `spec/zhima_customer/jobworth.position.add.yaml:32`.
    pub position_job_name: Option<String>,
    /// The field `position_profession_id`: a text.
    ///
    /// On the wire `position_profession_id`. Source: `spec/zhima_customer/jobworth.position.add.yaml:33`.
    pub position_profession_id: Option<String>,
    /// The field `position_property`: a text.
    ///
    /// On the wire `position_property`. Source: `spec/zhima_customer/jobworth.position.add.yaml:34`.
    pub position_property: Option<String>,
    /// The field `position_status`: a text.
    ///
    /// On the wire `position_status`. Source: `spec/zhima_customer/jobworth.position.add.yaml:35`.
    pub position_status: Option<String>,
    /// The field `position_title`: a text.
    ///
    /// On the wire `position_title`. Source: `spec/zhima_customer/jobworth.position.add.yaml:36`.
    pub position_title: Option<String>,
    /// The field `salary_max`: a text.
    ///
    /// On the wire `salary_max`. Source: `spec/zhima_customer/jobworth.position.add.yaml:37`.
    pub salary_max: Option<String>,
    /// The field `salary_min`: a text.
    ///
    /// On the wire `salary_min`. Source: `spec/zhima_customer/jobworth.position.add.yaml:38`.
    pub salary_min: Option<String>,
    /// The field `salary_type`: a text.
    ///
    /// On the wire `salary_type`. Source: `spec/zhima_customer/jobworth.position.add.yaml:39`.
    pub salary_type: Option<String>,
    /// The field `salary_unit`: a text.
    ///
    /// On the wire `salary_unit`. Source: `spec/zhima_customer/jobworth.position.add.yaml:40`.
    pub salary_unit: Option<String>,
    /// The field `skill_tag`: a text.
    ///
    /// On the wire `skill_tag`. Source: `spec/zhima_customer/jobworth.position.add.yaml:41`.
    pub skill_tag: Option<String>,
    /// The field `skip_url`: a text.
    ///
    /// On the wire `skip_url`. Source: `spec/zhima_customer/jobworth.position.add.yaml:42`.
    pub skip_url: Option<String>,
    /// The field `work_city`: a text.
    ///
    /// On the wire `work_city`. Source: `spec/zhima_customer/jobworth.position.add.yaml:43`.
    pub work_city: Option<String>,
    /// The field `work_longitude`: a text.
    ///
    /// On the wire `work_longitude`. Source: `spec/zhima_customer/jobworth.position.add.yaml:44`.
    pub work_longitude: Option<String>,
    /// The field `work_region`: a text.
    ///
    /// On the wire `work_region`. Source: `spec/zhima_customer/jobworth.position.add.yaml:45`.
    pub work_region: Option<String>,
    /// The field `work_year`: a text.
    ///
    /// On the wire `work_year`. Source: `spec/zhima_customer/jobworth.position.add.yaml:46`.
    pub work_year: Option<String>,
}

impl JobWorthPositionInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age`](Self::age).
    #[inline]
    #[must_use]
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Some(age.into());
        self
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    #[must_use]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`certifications`](Self::certifications).
    #[inline]
    #[must_use]
    pub fn certifications(mut self, certifications: impl Into<String>) -> Self {
        self.certifications = Some(certifications.into());
        self
    }

    /// Sets [`company_certificate`](Self::company_certificate).
    #[inline]
    #[must_use]
    pub fn company_certificate(
        mut self,
        company_certificate: impl Into<String>,
    ) -> Self {
        self.company_certificate = Some(company_certificate.into());
        self
    }

    /// Sets [`company_logo_afts_id`](Self::company_logo_afts_id).
    #[inline]
    #[must_use]
    pub fn company_logo_afts_id(
        mut self,
        company_logo_afts_id: impl Into<String>,
    ) -> Self {
        self.company_logo_afts_id = Some(company_logo_afts_id.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`education`](Self::education).
    #[inline]
    #[must_use]
    pub fn education(mut self, education: impl Into<String>) -> Self {
        self.education = Some(education.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    #[must_use]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`ka_position_id`](Self::ka_position_id).
    #[inline]
    #[must_use]
    pub fn ka_position_id(mut self, ka_position_id: impl Into<String>) -> Self {
        self.ka_position_id = Some(ka_position_id.into());
        self
    }

    /// Sets [`position_desc`](Self::position_desc).
    #[inline]
    #[must_use]
    pub fn position_desc(mut self, position_desc: impl Into<String>) -> Self {
        self.position_desc = Some(position_desc.into());
        self
    }

    /// Sets [`position_id`](Self::position_id).
    #[inline]
    #[must_use]
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.position_id = Some(position_id.into());
        self
    }

    /// Sets [`position_job_id`](Self::position_job_id).
    #[inline]
    #[must_use]
    pub fn position_job_id(mut self, position_job_id: impl Into<String>) -> Self {
        self.position_job_id = Some(position_job_id.into());
        self
    }

    /// Sets [`position_job_name`](Self::position_job_name).
    #[inline]
    #[must_use]
    pub fn position_job_name(mut self, position_job_name: impl Into<String>) -> Self {
        self.position_job_name = Some(position_job_name.into());
        self
    }

    /// Sets [`position_profession_id`](Self::position_profession_id).
    #[inline]
    #[must_use]
    pub fn position_profession_id(
        mut self,
        position_profession_id: impl Into<String>,
    ) -> Self {
        self.position_profession_id = Some(position_profession_id.into());
        self
    }

    /// Sets [`position_property`](Self::position_property).
    #[inline]
    #[must_use]
    pub fn position_property(mut self, position_property: impl Into<String>) -> Self {
        self.position_property = Some(position_property.into());
        self
    }

    /// Sets [`position_status`](Self::position_status).
    #[inline]
    #[must_use]
    pub fn position_status(mut self, position_status: impl Into<String>) -> Self {
        self.position_status = Some(position_status.into());
        self
    }

    /// Sets [`position_title`](Self::position_title).
    #[inline]
    #[must_use]
    pub fn position_title(mut self, position_title: impl Into<String>) -> Self {
        self.position_title = Some(position_title.into());
        self
    }

    /// Sets [`salary_max`](Self::salary_max).
    #[inline]
    #[must_use]
    pub fn salary_max(mut self, salary_max: impl Into<String>) -> Self {
        self.salary_max = Some(salary_max.into());
        self
    }

    /// Sets [`salary_min`](Self::salary_min).
    #[inline]
    #[must_use]
    pub fn salary_min(mut self, salary_min: impl Into<String>) -> Self {
        self.salary_min = Some(salary_min.into());
        self
    }

    /// Sets [`salary_type`](Self::salary_type).
    #[inline]
    #[must_use]
    pub fn salary_type(mut self, salary_type: impl Into<String>) -> Self {
        self.salary_type = Some(salary_type.into());
        self
    }

    /// Sets [`salary_unit`](Self::salary_unit).
    #[inline]
    #[must_use]
    pub fn salary_unit(mut self, salary_unit: impl Into<String>) -> Self {
        self.salary_unit = Some(salary_unit.into());
        self
    }

    /// Sets [`skill_tag`](Self::skill_tag).
    #[inline]
    #[must_use]
    pub fn skill_tag(mut self, skill_tag: impl Into<String>) -> Self {
        self.skill_tag = Some(skill_tag.into());
        self
    }

    /// Sets [`skip_url`](Self::skip_url).
    #[inline]
    #[must_use]
    pub fn skip_url(mut self, skip_url: impl Into<String>) -> Self {
        self.skip_url = Some(skip_url.into());
        self
    }

    /// Sets [`work_city`](Self::work_city).
    #[inline]
    #[must_use]
    pub fn work_city(mut self, work_city: impl Into<String>) -> Self {
        self.work_city = Some(work_city.into());
        self
    }

    /// Sets [`work_longitude`](Self::work_longitude).
    #[inline]
    #[must_use]
    pub fn work_longitude(mut self, work_longitude: impl Into<String>) -> Self {
        self.work_longitude = Some(work_longitude.into());
        self
    }

    /// Sets [`work_region`](Self::work_region).
    #[inline]
    #[must_use]
    pub fn work_region(mut self, work_region: impl Into<String>) -> Self {
        self.work_region = Some(work_region.into());
        self
    }

    /// Sets [`work_year`](Self::work_year).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
