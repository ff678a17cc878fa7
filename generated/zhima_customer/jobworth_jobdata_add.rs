//! `zhima.customer.jobworth.jobdata.add` · 工作证职业数据回流接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
//! `spec/zhima_customer/jobworth.jobdata.add.yaml`.

use crate::{record, schema};

static JOBWORTH_JOBDATA_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAdd",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 9),
        schema::FieldDef::text("cert_type", 10),
        schema::FieldDef::text("conn_key", 11),
        schema::FieldDef::new(
            "job_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOB_WORTH_JOBDATA),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("open_id", 13),
        schema::FieldDef::text("user_id", 14),
        schema::FieldDef::text("user_name", 15),
    ],
    rules: &[],
};

static JOBWORTH_JOBDATA_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAddResponse",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("acceptance_id", 18),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 19)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 20)
        },
        schema::FieldDef::text("url", 21),
    ],
    rules: &[],
};

static JOB_WORTH_JOBDATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthJobdata",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("certificate_grant_institution", 26),
        schema::FieldDef::text("certificate_id", 27),
        schema::FieldDef::text("certificate_level", 28),
        schema::FieldDef::text("certificate_name", 29),
        schema::FieldDef::text("certificate_pic_id", 30),
        schema::FieldDef::text("company_name", 31),
        schema::FieldDef::text("degree", 32),
        schema::FieldDef::text("delivery_position_id", 33),
        schema::FieldDef::new("delivery_time", schema::Kind::Integer, 34),
        schema::FieldDef::text("education_status", 35),
        schema::FieldDef::text("entry_no", 36),
        schema::FieldDef::text("exam_score", 37),
        schema::FieldDef::text("head_pic_id", 38),
        schema::FieldDef::text("intention_city", 39),
        schema::FieldDef::text("intention_city_name", 40),
        schema::FieldDef::text("issue_date", 41),
        schema::FieldDef::text("job_id", 42),
        schema::FieldDef::text("job_name", 43),
        schema::FieldDef::text("ka_job_id", 44),
        schema::FieldDef::text("ka_job_name", 45),
        schema::FieldDef::text("ka_profession_id", 46),
        schema::FieldDef::text("ka_profession_name", 47),
        schema::FieldDef::text("location", 48),
        schema::FieldDef::text("month", 49),
        schema::FieldDef::text("once_token", 50),
        schema::FieldDef::text("profession_id", 51),
        schema::FieldDef::text("profession_name", 52),
        schema::FieldDef::text("salary_max", 53),
        schema::FieldDef::text("salary_min", 54),
        schema::FieldDef::text("salary_unit", 55),
        schema::FieldDef::text("school_name", 56),
        schema::FieldDef::text("skill_name", 57),
        schema::FieldDef::text("start_time", 58),
        schema::FieldDef::text("type", 59),
        schema::FieldDef::text("valid_date_end", 60),
        schema::FieldDef::text("valid_date_start", 61),
        schema::FieldDef::text("verify_status", 62),
        schema::FieldDef::text("work_desc", 63),
        schema::FieldDef::text("work_end_time", 64),
        schema::FieldDef::text("work_place", 65),
        schema::FieldDef::text("work_property", 66),
        schema::FieldDef::text("work_start_time", 67),
        schema::FieldDef::text("year", 68),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
/// `spec/zhima_customer/jobworth.jobdata.add.yaml`.
/// Answered by [`JobworthJobdataAddResponse`], or by an error with a [`JobworthJobdataAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.jobdata.add")]
#[doc(alias = "工作证职业数据回流接口")]
#[must_use]
#[non_exhaustive]
pub struct JobworthJobdataAdd {
    /// On the wire `cert_no`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:9`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:10`.
    pub cert_type: Option<String>,
    /// On the wire `conn_key`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:11`.
    pub conn_key: Option<String>,
    /// On the wire `job_data_list`, a list; each element is a record of the kind `JobWorthJobdata`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:12`.
    pub job_data_list: Vec<JobWorthJobdata>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:13`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:14`.
    pub user_id: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:15`.
    pub user_name: Option<String>,
}

impl JobworthJobdataAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            conn_key: None,
            job_data_list: Vec::new(),
            open_id: None,
            user_id: None,
            user_name: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`job_data_list`](Self::job_data_list).
    #[inline]
    pub fn job_data_list(
        mut self,
        job_data_list: impl IntoIterator<Item = JobWorthJobdata>,
    ) -> Self {
        self.job_data_list = job_data_list.into_iter().collect();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for JobworthJobdataAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_JOBDATA_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.conn_key),
            3 => Some(&self.job_data_list),
            4 => Some(&self.open_id),
            5 => Some(&self.user_id),
            6 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.conn_key),
            3 => Some(&mut self.job_data_list),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for JobworthJobdataAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthJobdataAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthJobdataAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthJobdataAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JobworthJobdataAdd {}

impl record::Request for JobworthJobdataAdd {
    type Response = JobworthJobdataAddResponse;
    type ErrorCode = JobworthJobdataAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.jobdata.add",
        title: "工作证职业数据回流接口",
        file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/customer/jobworth/jobdata/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_JOBDATA_ADD,
        response: &JOBWORTH_JOBDATA_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthJobdataAddResponse {
    /// On the wire `acceptance_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:18`.
    pub acceptance_id: Option<String>,
    /// On the wire `sub_code`, a text; on REST only. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:19`.
    pub sub_code: Option<String>,
    /// On the wire `sub_msg`, a text; on REST only. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:20`.
    pub sub_msg: Option<String>,
    /// On the wire `url`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:21`.
    pub url: Option<String>,
}

impl record::Record for JobworthJobdataAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_JOBDATA_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acceptance_id),
            1 => Some(&self.sub_code),
            2 => Some(&self.sub_msg),
            3 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acceptance_id),
            1 => Some(&mut self.sub_code),
            2 => Some(&mut self.sub_msg),
            3 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for JobworthJobdataAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            acceptance_id: None,
            sub_code: None,
            sub_msg: None,
            url: None,
        }
    }
}

impl Clone for JobworthJobdataAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthJobdataAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthJobdataAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `JobWorthJobdata`.
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct JobWorthJobdata {
    /// On the wire `certificate_grant_institution`, a text. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:26`.
    pub certificate_grant_institution: Option<String>,
    /// On the wire `certificate_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:27`.
    pub certificate_id: Option<String>,
    /// On the wire `certificate_level`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:28`.
    pub certificate_level: Option<String>,
    /// On the wire `certificate_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:29`.
    pub certificate_name: Option<String>,
    /// On the wire `certificate_pic_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:30`.
    pub certificate_pic_id: Option<String>,
    /// On the wire `company_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:31`.
    pub company_name: Option<String>,
    /// On the wire `degree`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:32`.
    pub degree: Option<String>,
    /// On the wire `delivery_position_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:33`.
    pub delivery_position_id: Option<String>,
    /// On the wire `delivery_time`, a whole number. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:34`.
    pub delivery_time: Option<i64>,
    /// On the wire `education_status`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:35`.
    pub education_status: Option<String>,
    /// On the wire `entry_no`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:36`.
    pub entry_no: Option<String>,
    /// On the wire `exam_score`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:37`.
    pub exam_score: Option<String>,
    /// On the wire `head_pic_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:38`.
    pub head_pic_id: Option<String>,
    /// On the wire `intention_city`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:39`.
    pub intention_city: Option<String>,
    /// On the wire `intention_city_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:40`.
    pub intention_city_name: Option<String>,
    /// On the wire `issue_date`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:41`.
    pub issue_date: Option<String>,
    /// On the wire `job_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:42`.
    pub job_id: Option<String>,
    /// On the wire `job_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:43`.
    pub job_name: Option<String>,
    /// On the wire `ka_job_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:44`.
    pub ka_job_id: Option<String>,
    /// On the wire `ka_job_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:45`.
    pub ka_job_name: Option<String>,
    /// On the wire `ka_profession_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:46`.
    pub ka_profession_id: Option<String>,
    /// On the wire `ka_profession_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:47`.
    pub ka_profession_name: Option<String>,
    /// On the wire `location`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:48`.
    pub location: Option<String>,
    /// On the wire `month`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:49`.
    pub month: Option<String>,
    /// On the wire `once_token`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:50`.
    pub once_token: Option<String>,
    /// On the wire `profession_id`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:51`.
    pub profession_id: Option<String>,
    /// On the wire `profession_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:52`.
    pub profession_name: Option<String>,
    /// On the wire `salary_max`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:53`.
    pub salary_max: Option<String>,
    /// On the wire `salary_min`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:54`.
    pub salary_min: Option<String>,
    /// On the wire `salary_unit`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:55`.
    pub salary_unit: Option<String>,
    /// On the wire `school_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:56`.
    pub school_name: Option<String>,
    /// On the wire `skill_name`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:57`.
    pub skill_name: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:58`.
    pub start_time: Option<String>,
    /// On the wire `type`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:59`.
    pub r#type: Option<String>,
    /// On the wire `valid_date_end`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:60`.
    pub valid_date_end: Option<String>,
    /// On the wire `valid_date_start`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:61`.
    pub valid_date_start: Option<String>,
    /// On the wire `verify_status`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:62`.
    pub verify_status: Option<String>,
    /// On the wire `work_desc`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:63`.
    pub work_desc: Option<String>,
    /// On the wire `work_end_time`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:64`.
    pub work_end_time: Option<String>,
    /// On the wire `work_place`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:65`.
    pub work_place: Option<String>,
    /// On the wire `work_property`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:66`.
    pub work_property: Option<String>,
    /// On the wire `work_start_time`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:67`.
    pub work_start_time: Option<String>,
    /// On the wire `year`, a text. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:68`.
    pub year: Option<String>,
}

impl JobWorthJobdata {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            certificate_grant_institution: None,
            certificate_id: None,
            certificate_level: None,
            certificate_name: None,
            certificate_pic_id: None,
            company_name: None,
            degree: None,
            delivery_position_id: None,
            delivery_time: None,
            education_status: None,
            entry_no: None,
            exam_score: None,
            head_pic_id: None,
            intention_city: None,
            intention_city_name: None,
            issue_date: None,
            job_id: None,
            job_name: None,
            ka_job_id: None,
            ka_job_name: None,
            ka_profession_id: None,
            ka_profession_name: None,
            location: None,
            month: None,
            once_token: None,
            profession_id: None,
            profession_name: None,
            salary_max: None,
            salary_min: None,
            salary_unit: None,
            school_name: None,
            skill_name: None,
            start_time: None,
            r#type: None,
            valid_date_end: None,
            valid_date_start: None,
            verify_status: None,
            work_desc: None,
            work_end_time: None,
            work_place: None,
            work_property: None,
            work_start_time: None,
            year: None,
        }
    }

    /// Sets [`certificate_grant_institution`](Self::certificate_grant_institution).
    #[inline]
    pub fn certificate_grant_institution(
        mut self,
        certificate_grant_institution: impl Into<String>,
    ) -> Self {
        self.certificate_grant_institution = Some(certificate_grant_institution.into());
        self
    }

    /// Sets [`certificate_id`](Self::certificate_id).
    #[inline]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }

    /// Sets [`certificate_level`](Self::certificate_level).
    #[inline]
    pub fn certificate_level(mut self, certificate_level: impl Into<String>) -> Self {
        self.certificate_level = Some(certificate_level.into());
        self
    }

    /// Sets [`certificate_name`](Self::certificate_name).
    #[inline]
    pub fn certificate_name(mut self, certificate_name: impl Into<String>) -> Self {
        self.certificate_name = Some(certificate_name.into());
        self
    }

    /// Sets [`certificate_pic_id`](Self::certificate_pic_id).
    #[inline]
    pub fn certificate_pic_id(mut self, certificate_pic_id: impl Into<String>) -> Self {
        self.certificate_pic_id = Some(certificate_pic_id.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`degree`](Self::degree).
    #[inline]
    pub fn degree(mut self, degree: impl Into<String>) -> Self {
        self.degree = Some(degree.into());
        self
    }

    /// Sets [`delivery_position_id`](Self::delivery_position_id).
    #[inline]
    pub fn delivery_position_id(
        mut self,
        delivery_position_id: impl Into<String>,
    ) -> Self {
        self.delivery_position_id = Some(delivery_position_id.into());
        self
    }

    /// Sets [`delivery_time`](Self::delivery_time).
    #[inline]
    pub fn delivery_time(mut self, delivery_time: i64) -> Self {
        self.delivery_time = Some(delivery_time);
        self
    }

    /// Sets [`education_status`](Self::education_status).
    #[inline]
    pub fn education_status(mut self, education_status: impl Into<String>) -> Self {
        self.education_status = Some(education_status.into());
        self
    }

    /// Sets [`entry_no`](Self::entry_no).
    #[inline]
    pub fn entry_no(mut self, entry_no: impl Into<String>) -> Self {
        self.entry_no = Some(entry_no.into());
        self
    }

    /// Sets [`exam_score`](Self::exam_score).
    #[inline]
    pub fn exam_score(mut self, exam_score: impl Into<String>) -> Self {
        self.exam_score = Some(exam_score.into());
        self
    }

    /// Sets [`head_pic_id`](Self::head_pic_id).
    #[inline]
    pub fn head_pic_id(mut self, head_pic_id: impl Into<String>) -> Self {
        self.head_pic_id = Some(head_pic_id.into());
        self
    }

    /// Sets [`intention_city`](Self::intention_city).
    #[inline]
    pub fn intention_city(mut self, intention_city: impl Into<String>) -> Self {
        self.intention_city = Some(intention_city.into());
        self
    }

    /// Sets [`intention_city_name`](Self::intention_city_name).
    #[inline]
    pub fn intention_city_name(
        mut self,
        intention_city_name: impl Into<String>,
    ) -> Self {
        self.intention_city_name = Some(intention_city_name.into());
        self
    }

    /// Sets [`issue_date`](Self::issue_date).
    #[inline]
    pub fn issue_date(mut self, issue_date: impl Into<String>) -> Self {
        self.issue_date = Some(issue_date.into());
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets [`job_name`](Self::job_name).
    #[inline]
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.job_name = Some(job_name.into());
        self
    }

    /// Sets [`ka_job_id`](Self::ka_job_id).
    #[inline]
    pub fn ka_job_id(mut self, ka_job_id: impl Into<String>) -> Self {
        self.ka_job_id = Some(ka_job_id.into());
        self
    }

    /// Sets [`ka_job_name`](Self::ka_job_name).
    #[inline]
    pub fn ka_job_name(mut self, ka_job_name: impl Into<String>) -> Self {
        self.ka_job_name = Some(ka_job_name.into());
        self
    }

    /// Sets [`ka_profession_id`](Self::ka_profession_id).
    #[inline]
    pub fn ka_profession_id(mut self, ka_profession_id: impl Into<String>) -> Self {
        self.ka_profession_id = Some(ka_profession_id.into());
        self
    }

    /// Sets [`ka_profession_name`](Self::ka_profession_name).
    #[inline]
    pub fn ka_profession_name(mut self, ka_profession_name: impl Into<String>) -> Self {
        self.ka_profession_name = Some(ka_profession_name.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`month`](Self::month).
    #[inline]
    pub fn month(mut self, month: impl Into<String>) -> Self {
        self.month = Some(month.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    pub fn once_token(mut self, once_token: impl Into<String>) -> Self {
        self.once_token = Some(once_token.into());
        self
    }

    /// Sets [`profession_id`](Self::profession_id).
    #[inline]
    pub fn profession_id(mut self, profession_id: impl Into<String>) -> Self {
        self.profession_id = Some(profession_id.into());
        self
    }

    /// Sets [`profession_name`](Self::profession_name).
    #[inline]
    pub fn profession_name(mut self, profession_name: impl Into<String>) -> Self {
        self.profession_name = Some(profession_name.into());
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

    /// Sets [`salary_unit`](Self::salary_unit).
    #[inline]
    pub fn salary_unit(mut self, salary_unit: impl Into<String>) -> Self {
        self.salary_unit = Some(salary_unit.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`skill_name`](Self::skill_name).
    #[inline]
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_date_end`](Self::valid_date_end).
    #[inline]
    pub fn valid_date_end(mut self, valid_date_end: impl Into<String>) -> Self {
        self.valid_date_end = Some(valid_date_end.into());
        self
    }

    /// Sets [`valid_date_start`](Self::valid_date_start).
    #[inline]
    pub fn valid_date_start(mut self, valid_date_start: impl Into<String>) -> Self {
        self.valid_date_start = Some(valid_date_start.into());
        self
    }

    /// Sets [`verify_status`](Self::verify_status).
    #[inline]
    pub fn verify_status(mut self, verify_status: impl Into<String>) -> Self {
        self.verify_status = Some(verify_status.into());
        self
    }

    /// Sets [`work_desc`](Self::work_desc).
    #[inline]
    pub fn work_desc(mut self, work_desc: impl Into<String>) -> Self {
        self.work_desc = Some(work_desc.into());
        self
    }

    /// Sets [`work_end_time`](Self::work_end_time).
    #[inline]
    pub fn work_end_time(mut self, work_end_time: impl Into<String>) -> Self {
        self.work_end_time = Some(work_end_time.into());
        self
    }

    /// Sets [`work_place`](Self::work_place).
    #[inline]
    pub fn work_place(mut self, work_place: impl Into<String>) -> Self {
        self.work_place = Some(work_place.into());
        self
    }

    /// Sets [`work_property`](Self::work_property).
    #[inline]
    pub fn work_property(mut self, work_property: impl Into<String>) -> Self {
        self.work_property = Some(work_property.into());
        self
    }

    /// Sets [`work_start_time`](Self::work_start_time).
    #[inline]
    pub fn work_start_time(mut self, work_start_time: impl Into<String>) -> Self {
        self.work_start_time = Some(work_start_time.into());
        self
    }

    /// Sets [`year`](Self::year).
    #[inline]
    pub fn year(mut self, year: impl Into<String>) -> Self {
        self.year = Some(year.into());
        self
    }
}

impl record::Record for JobWorthJobdata {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOB_WORTH_JOBDATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certificate_grant_institution),
            1 => Some(&self.certificate_id),
            2 => Some(&self.certificate_level),
            3 => Some(&self.certificate_name),
            4 => Some(&self.certificate_pic_id),
            5 => Some(&self.company_name),
            6 => Some(&self.degree),
            7 => Some(&self.delivery_position_id),
            8 => Some(&self.delivery_time),
            9 => Some(&self.education_status),
            10 => Some(&self.entry_no),
            11 => Some(&self.exam_score),
            12 => Some(&self.head_pic_id),
            13 => Some(&self.intention_city),
            14 => Some(&self.intention_city_name),
            15 => Some(&self.issue_date),
            16 => Some(&self.job_id),
            17 => Some(&self.job_name),
            18 => Some(&self.ka_job_id),
            19 => Some(&self.ka_job_name),
            20 => Some(&self.ka_profession_id),
            21 => Some(&self.ka_profession_name),
            22 => Some(&self.location),
            23 => Some(&self.month),
            24 => Some(&self.once_token),
            25 => Some(&self.profession_id),
            26 => Some(&self.profession_name),
            27 => Some(&self.salary_max),
            28 => Some(&self.salary_min),
            29 => Some(&self.salary_unit),
            30 => Some(&self.school_name),
            31 => Some(&self.skill_name),
            32 => Some(&self.start_time),
            33 => Some(&self.r#type),
            34 => Some(&self.valid_date_end),
            35 => Some(&self.valid_date_start),
            36 => Some(&self.verify_status),
            37 => Some(&self.work_desc),
            38 => Some(&self.work_end_time),
            39 => Some(&self.work_place),
            40 => Some(&self.work_property),
            41 => Some(&self.work_start_time),
            42 => Some(&self.year),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certificate_grant_institution),
            1 => Some(&mut self.certificate_id),
            2 => Some(&mut self.certificate_level),
            3 => Some(&mut self.certificate_name),
            4 => Some(&mut self.certificate_pic_id),
            5 => Some(&mut self.company_name),
            6 => Some(&mut self.degree),
            7 => Some(&mut self.delivery_position_id),
            8 => Some(&mut self.delivery_time),
            9 => Some(&mut self.education_status),
            10 => Some(&mut self.entry_no),
            11 => Some(&mut self.exam_score),
            12 => Some(&mut self.head_pic_id),
            13 => Some(&mut self.intention_city),
            14 => Some(&mut self.intention_city_name),
            15 => Some(&mut self.issue_date),
            16 => Some(&mut self.job_id),
            17 => Some(&mut self.job_name),
            18 => Some(&mut self.ka_job_id),
            19 => Some(&mut self.ka_job_name),
            20 => Some(&mut self.ka_profession_id),
            21 => Some(&mut self.ka_profession_name),
            22 => Some(&mut self.location),
            23 => Some(&mut self.month),
            24 => Some(&mut self.once_token),
            25 => Some(&mut self.profession_id),
            26 => Some(&mut self.profession_name),
            27 => Some(&mut self.salary_max),
            28 => Some(&mut self.salary_min),
            29 => Some(&mut self.salary_unit),
            30 => Some(&mut self.school_name),
            31 => Some(&mut self.skill_name),
            32 => Some(&mut self.start_time),
            33 => Some(&mut self.r#type),
            34 => Some(&mut self.valid_date_end),
            35 => Some(&mut self.valid_date_start),
            36 => Some(&mut self.verify_status),
            37 => Some(&mut self.work_desc),
            38 => Some(&mut self.work_end_time),
            39 => Some(&mut self.work_place),
            40 => Some(&mut self.work_property),
            41 => Some(&mut self.work_start_time),
            42 => Some(&mut self.year),
            _ => None,
        }
    }
}

impl Default for JobWorthJobdata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobWorthJobdata {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobWorthJobdata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobWorthJobdata {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.jobdata.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthJobdataAddErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:71`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:72`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:73`.
    IllegalArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthJobdataAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthJobdataAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
