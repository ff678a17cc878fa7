//! `zhima.customer.jobworth.cloudresume.query` · 智能简历基本数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/cloudresume/query`.
//! Described in `spec/zhima_customer/jobworth.cloudresume.query.yaml`.

use crate::{record, schema};

static JOBWORTH_CLOUDRESUME_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQuery",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("conn_key", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("once_token", 11)
        },
    ],
    rules: &[],
};

static JOBWORTH_CLOUDRESUME_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQueryResponse",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("birthday", 14),
        schema::FieldDef::new(
            "certificates",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_CERTIFICATE_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new(
            "education_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_EDUCATION_EXPERIENCE),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("email", 17),
        schema::FieldDef::text("gender", 18),
        schema::FieldDef::text("intention_status", 19),
        schema::FieldDef::text("person_desc", 20),
        schema::FieldDef::text("phone", 21),
        schema::FieldDef::new(
            "pic_url",
            schema::Kind::Record(&CLOUD_RESUME_HEAD_PIC),
            22,
        ),
        schema::FieldDef::new(
            "position_intentions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_POSITION_INTENTION),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("position_type", 24),
        schema::FieldDef::text("residential_area", 25),
        schema::FieldDef::new(
            "skills",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_SKILL_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("user_name", 27),
        schema::FieldDef::new(
            "work_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_WORK_EXPERIENCE),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::new("work_start_date", schema::Kind::Integer, 29),
    ],
    rules: &[],
};

static CLOUD_RESUME_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeCertificateInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("certificate_cert_level", 34),
        schema::FieldDef::text("certificate_name", 35),
        schema::FieldDef::text("certificate_send_card_address", 36),
        schema::FieldDef::text("certificate_verify_status", 37),
        schema::FieldDef::text("in_validity_period", 38),
    ],
    rules: &[],
};

static CLOUD_RESUME_EDUCATION_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeEducationExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("degree", 42),
        schema::FieldDef::text("education_status", 43),
        schema::FieldDef::text("finish_school_month", 44),
        schema::FieldDef::new("finish_school_year", schema::Kind::Integer, 45),
        schema::FieldDef::new("in_school_month", schema::Kind::Integer, 46),
        schema::FieldDef::new("in_school_year", schema::Kind::Integer, 47),
        schema::FieldDef::text("location", 48),
        schema::FieldDef::text("major", 49),
        schema::FieldDef::new("month", schema::Kind::Integer, 50),
        schema::FieldDef::text("school_name", 51),
        schema::FieldDef::new("tong_zhao", schema::Kind::Boolean, 52),
        schema::FieldDef::new("year", schema::Kind::Integer, 53),
    ],
    rules: &[],
};

static CLOUD_RESUME_HEAD_PIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeHeadPic",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[schema::FieldDef::text("pic_url", 57)],
    rules: &[],
};

static CLOUD_RESUME_POSITION_INTENTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumePositionIntention",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("intention_city", 61),
        schema::FieldDef::text("job_id", 62),
        schema::FieldDef::text("job_name", 63),
        schema::FieldDef::text("profession_id", 64),
        schema::FieldDef::text("profession_name", 65),
        schema::FieldDef::text("salary_max", 66),
        schema::FieldDef::text("salary_min", 67),
        schema::FieldDef::text("salary_unit", 68),
        schema::FieldDef::text("work_property", 69),
    ],
    rules: &[],
};

static CLOUD_RESUME_SKILL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeSkillInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[schema::FieldDef::text("skill_name", 73)],
    rules: &[],
};

static CLOUD_RESUME_WORK_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeWorkExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("company_name", 77),
        schema::FieldDef::text("job_id", 78),
        schema::FieldDef::text("job_name", 79),
        schema::FieldDef::text("position_name", 80),
        schema::FieldDef::text("profession_id", 81),
        schema::FieldDef::text("profession_name", 82),
        schema::FieldDef::text("work_desc", 83),
        schema::FieldDef::new("work_end_time", schema::Kind::Integer, 84),
        schema::FieldDef::new("work_start_time", schema::Kind::Integer, 85),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.cloudresume.query` (智能简历基本数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/cloudresume/query`.
/// Described in `spec/zhima_customer/jobworth.cloudresume.query.yaml`.
/// Answered by [`JobworthCloudresumeQueryResponse`], or by an error with a [`JobworthCloudresumeQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.cloudresume.query")]
#[doc(alias = "智能简历基本数据查询")]
#[must_use]
#[non_exhaustive]
pub struct JobworthCloudresumeQuery {
    /// On the wire `conn_key`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:10`.
    pub conn_key: Option<String>,
    /// On the wire `once_token`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:11`.
    pub once_token: Option<String>,
}

impl JobworthCloudresumeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            conn_key: None,
            once_token: None,
        }
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    pub fn once_token(mut self, once_token: impl Into<String>) -> Self {
        self.once_token = Some(once_token.into());
        self
    }
}

impl record::Record for JobworthCloudresumeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_CLOUDRESUME_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conn_key),
            1 => Some(&self.once_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conn_key),
            1 => Some(&mut self.once_token),
            _ => None,
        }
    }
}

impl Default for JobworthCloudresumeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthCloudresumeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthCloudresumeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthCloudresumeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JobworthCloudresumeQuery {}

impl record::Request for JobworthCloudresumeQuery {
    type Response = JobworthCloudresumeQueryResponse;
    type ErrorCode = JobworthCloudresumeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.cloudresume.query",
        title: "智能简历基本数据查询",
        file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/customer/jobworth/cloudresume/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOBWORTH_CLOUDRESUME_QUERY,
        response: &JOBWORTH_CLOUDRESUME_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.customer.jobworth.cloudresume.query` (智能简历基本数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthCloudresumeQueryResponse {
    /// On the wire `birthday`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:14`.
    pub birthday: Option<String>,
    /// On the wire `certificates`, a list; each element is a record of the kind `CloudResumeCertificateInfo`. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:15`.
    pub certificates: Vec<CloudResumeCertificateInfo>,
    /// On the wire `education_experiences`, a list; each element is a record of the kind
    /// `CloudResumeEducationExperience`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:16`.
    pub education_experiences: Vec<CloudResumeEducationExperience>,
    /// On the wire `email`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:17`.
    pub email: Option<String>,
    /// On the wire `gender`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:18`.
    pub gender: Option<String>,
    /// On the wire `intention_status`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:19`.
    pub intention_status: Option<String>,
    /// On the wire `person_desc`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:20`.
    pub person_desc: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:21`.
    pub phone: Option<String>,
    /// On the wire `pic_url`, a record of the kind `CloudResumeHeadPic`. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:22`.
    pub pic_url: Option<CloudResumeHeadPic>,
    /// On the wire `position_intentions`, a list; each element is a record of the kind
    /// `CloudResumePositionIntention`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:23`.
    pub position_intentions: Vec<CloudResumePositionIntention>,
    /// On the wire `position_type`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:24`.
    pub position_type: Option<String>,
    /// On the wire `residential_area`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:25`.
    pub residential_area: Option<String>,
    /// On the wire `skills`, a list; each element is a record of the kind `CloudResumeSkillInfo`. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:26`.
    pub skills: Vec<CloudResumeSkillInfo>,
    /// On the wire `user_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:27`.
    pub user_name: Option<String>,
    /// On the wire `work_experiences`, a list; each element is a record of the kind `CloudResumeWorkExperience`.
    /// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:28`.
    pub work_experiences: Vec<CloudResumeWorkExperience>,
    /// On the wire `work_start_date`, a whole number. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:29`.
    pub work_start_date: Option<i64>,
}

impl record::Record for JobworthCloudresumeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_CLOUDRESUME_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.birthday),
            1 => Some(&self.certificates),
            2 => Some(&self.education_experiences),
            3 => Some(&self.email),
            4 => Some(&self.gender),
            5 => Some(&self.intention_status),
            6 => Some(&self.person_desc),
            7 => Some(&self.phone),
            8 => Some(&self.pic_url),
            9 => Some(&self.position_intentions),
            10 => Some(&self.position_type),
            11 => Some(&self.residential_area),
            12 => Some(&self.skills),
            13 => Some(&self.user_name),
            14 => Some(&self.work_experiences),
            15 => Some(&self.work_start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.birthday),
            1 => Some(&mut self.certificates),
            2 => Some(&mut self.education_experiences),
            3 => Some(&mut self.email),
            4 => Some(&mut self.gender),
            5 => Some(&mut self.intention_status),
            6 => Some(&mut self.person_desc),
            7 => Some(&mut self.phone),
            8 => Some(&mut self.pic_url),
            9 => Some(&mut self.position_intentions),
            10 => Some(&mut self.position_type),
            11 => Some(&mut self.residential_area),
            12 => Some(&mut self.skills),
            13 => Some(&mut self.user_name),
            14 => Some(&mut self.work_experiences),
            15 => Some(&mut self.work_start_date),
            _ => None,
        }
    }
}

impl Default for JobworthCloudresumeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            birthday: None,
            certificates: Vec::new(),
            education_experiences: Vec::new(),
            email: None,
            gender: None,
            intention_status: None,
            person_desc: None,
            phone: None,
            pic_url: None,
            position_intentions: Vec::new(),
            position_type: None,
            residential_area: None,
            skills: Vec::new(),
            user_name: None,
            work_experiences: Vec::new(),
            work_start_date: None,
        }
    }
}

impl Clone for JobworthCloudresumeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthCloudresumeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthCloudresumeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumeCertificateInfo`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:32`.
#[non_exhaustive]
pub struct CloudResumeCertificateInfo {
    /// On the wire `certificate_cert_level`, a text. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:34`.
    pub certificate_cert_level: Option<String>,
    /// On the wire `certificate_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:35`.
    pub certificate_name: Option<String>,
    /// On the wire `certificate_send_card_address`, a text. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:36`.
    pub certificate_send_card_address: Option<String>,
    /// On the wire `certificate_verify_status`, a text. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:37`.
    pub certificate_verify_status: Option<String>,
    /// On the wire `in_validity_period`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:38`.
    pub in_validity_period: Option<String>,
}

impl record::Record for CloudResumeCertificateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_CERTIFICATE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certificate_cert_level),
            1 => Some(&self.certificate_name),
            2 => Some(&self.certificate_send_card_address),
            3 => Some(&self.certificate_verify_status),
            4 => Some(&self.in_validity_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certificate_cert_level),
            1 => Some(&mut self.certificate_name),
            2 => Some(&mut self.certificate_send_card_address),
            3 => Some(&mut self.certificate_verify_status),
            4 => Some(&mut self.in_validity_period),
            _ => None,
        }
    }
}

impl Default for CloudResumeCertificateInfo {
    #[inline]
    fn default() -> Self {
        Self {
            certificate_cert_level: None,
            certificate_name: None,
            certificate_send_card_address: None,
            certificate_verify_status: None,
            in_validity_period: None,
        }
    }
}

impl Clone for CloudResumeCertificateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumeCertificateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumeCertificateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumeEducationExperience`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:40`.
#[non_exhaustive]
pub struct CloudResumeEducationExperience {
    /// On the wire `degree`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:42`.
    pub degree: Option<String>,
    /// On the wire `education_status`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:43`.
    pub education_status: Option<String>,
    /// On the wire `finish_school_month`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:44`.
    pub finish_school_month: Option<String>,
    /// On the wire `finish_school_year`, a whole number. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:45`.
    pub finish_school_year: Option<i64>,
    /// On the wire `in_school_month`, a whole number. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:46`.
    pub in_school_month: Option<i64>,
    /// On the wire `in_school_year`, a whole number. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:47`.
    pub in_school_year: Option<i64>,
    /// On the wire `location`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:48`.
    pub location: Option<String>,
    /// On the wire `major`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:49`.
    pub major: Option<String>,
    /// On the wire `month`, a whole number. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:50`.
    pub month: Option<i64>,
    /// On the wire `school_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:51`.
    pub school_name: Option<String>,
    /// On the wire `tong_zhao`, true or false. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:52`.
    pub tong_zhao: Option<bool>,
    /// On the wire `year`, a whole number. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:53`.
    pub year: Option<i64>,
}

impl record::Record for CloudResumeEducationExperience {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_EDUCATION_EXPERIENCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.degree),
            1 => Some(&self.education_status),
            2 => Some(&self.finish_school_month),
            3 => Some(&self.finish_school_year),
            4 => Some(&self.in_school_month),
            5 => Some(&self.in_school_year),
            6 => Some(&self.location),
            7 => Some(&self.major),
            8 => Some(&self.month),
            9 => Some(&self.school_name),
            10 => Some(&self.tong_zhao),
            11 => Some(&self.year),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.degree),
            1 => Some(&mut self.education_status),
            2 => Some(&mut self.finish_school_month),
            3 => Some(&mut self.finish_school_year),
            4 => Some(&mut self.in_school_month),
            5 => Some(&mut self.in_school_year),
            6 => Some(&mut self.location),
            7 => Some(&mut self.major),
            8 => Some(&mut self.month),
            9 => Some(&mut self.school_name),
            10 => Some(&mut self.tong_zhao),
            11 => Some(&mut self.year),
            _ => None,
        }
    }
}

impl Default for CloudResumeEducationExperience {
    #[inline]
    fn default() -> Self {
        Self {
            degree: None,
            education_status: None,
            finish_school_month: None,
            finish_school_year: None,
            in_school_month: None,
            in_school_year: None,
            location: None,
            major: None,
            month: None,
            school_name: None,
            tong_zhao: None,
            year: None,
        }
    }
}

impl Clone for CloudResumeEducationExperience {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumeEducationExperience {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumeEducationExperience {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumeHeadPic`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:55`.
#[non_exhaustive]
pub struct CloudResumeHeadPic {
    /// On the wire `pic_url`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:57`.
    pub pic_url: Option<String>,
}

impl record::Record for CloudResumeHeadPic {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_HEAD_PIC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pic_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pic_url),
            _ => None,
        }
    }
}

impl Default for CloudResumeHeadPic {
    #[inline]
    fn default() -> Self {
        Self { pic_url: None }
    }
}

impl Clone for CloudResumeHeadPic {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumeHeadPic {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumeHeadPic {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumePositionIntention`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:59`.
#[non_exhaustive]
pub struct CloudResumePositionIntention {
    /// On the wire `intention_city`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:61`.
    pub intention_city: Option<String>,
    /// On the wire `job_id`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:62`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub job_id: Option<String>,
    /// On the wire `job_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:63`.
    pub job_name: Option<String>,
    /// On the wire `profession_id`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:64`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub profession_id: Option<String>,
    /// On the wire `profession_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:65`.
    pub profession_name: Option<String>,
    /// On the wire `salary_max`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:66`.
    pub salary_max: Option<String>,
    /// On the wire `salary_min`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:67`.
    pub salary_min: Option<String>,
    /// On the wire `salary_unit`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:68`.
    pub salary_unit: Option<String>,
    /// On the wire `work_property`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:69`.
    pub work_property: Option<String>,
}

#[allow(deprecated)]
impl record::Record for CloudResumePositionIntention {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_POSITION_INTENTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.intention_city),
            1 => Some(&self.job_id),
            2 => Some(&self.job_name),
            3 => Some(&self.profession_id),
            4 => Some(&self.profession_name),
            5 => Some(&self.salary_max),
            6 => Some(&self.salary_min),
            7 => Some(&self.salary_unit),
            8 => Some(&self.work_property),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.intention_city),
            1 => Some(&mut self.job_id),
            2 => Some(&mut self.job_name),
            3 => Some(&mut self.profession_id),
            4 => Some(&mut self.profession_name),
            5 => Some(&mut self.salary_max),
            6 => Some(&mut self.salary_min),
            7 => Some(&mut self.salary_unit),
            8 => Some(&mut self.work_property),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for CloudResumePositionIntention {
    #[inline]
    fn default() -> Self {
        Self {
            intention_city: None,
            job_id: None,
            job_name: None,
            profession_id: None,
            profession_name: None,
            salary_max: None,
            salary_min: None,
            salary_unit: None,
            work_property: None,
        }
    }
}

impl Clone for CloudResumePositionIntention {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumePositionIntention {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumePositionIntention {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumeSkillInfo`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:71`.
#[non_exhaustive]
pub struct CloudResumeSkillInfo {
    /// On the wire `skill_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:73`.
    pub skill_name: Option<String>,
}

impl record::Record for CloudResumeSkillInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_SKILL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.skill_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.skill_name),
            _ => None,
        }
    }
}

impl Default for CloudResumeSkillInfo {
    #[inline]
    fn default() -> Self {
        Self { skill_name: None }
    }
}

impl Clone for CloudResumeSkillInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumeSkillInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumeSkillInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CloudResumeWorkExperience`.
///
/// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:75`.
#[non_exhaustive]
pub struct CloudResumeWorkExperience {
    /// On the wire `company_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:77`.
    pub company_name: Option<String>,
    /// On the wire `job_id`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:78`.
    pub job_id: Option<String>,
    /// On the wire `job_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:79`.
    pub job_name: Option<String>,
    /// On the wire `position_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:80`.
    pub position_name: Option<String>,
    /// On the wire `profession_id`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:81`.
    pub profession_id: Option<String>,
    /// On the wire `profession_name`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:82`.
    pub profession_name: Option<String>,
    /// On the wire `work_desc`, a text. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:83`.
    pub work_desc: Option<String>,
    /// On the wire `work_end_time`, a whole number. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:84`.
    pub work_end_time: Option<i64>,
    /// On the wire `work_start_time`, a whole number. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:85`.
    pub work_start_time: Option<i64>,
}

impl record::Record for CloudResumeWorkExperience {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOUD_RESUME_WORK_EXPERIENCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.company_name),
            1 => Some(&self.job_id),
            2 => Some(&self.job_name),
            3 => Some(&self.position_name),
            4 => Some(&self.profession_id),
            5 => Some(&self.profession_name),
            6 => Some(&self.work_desc),
            7 => Some(&self.work_end_time),
            8 => Some(&self.work_start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.company_name),
            1 => Some(&mut self.job_id),
            2 => Some(&mut self.job_name),
            3 => Some(&mut self.position_name),
            4 => Some(&mut self.profession_id),
            5 => Some(&mut self.profession_name),
            6 => Some(&mut self.work_desc),
            7 => Some(&mut self.work_end_time),
            8 => Some(&mut self.work_start_time),
            _ => None,
        }
    }
}

impl Default for CloudResumeWorkExperience {
    #[inline]
    fn default() -> Self {
        Self {
            company_name: None,
            job_id: None,
            job_name: None,
            position_name: None,
            profession_id: None,
            profession_name: None,
            work_desc: None,
            work_end_time: None,
            work_start_time: None,
        }
    }
}

impl Clone for CloudResumeWorkExperience {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloudResumeWorkExperience {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloudResumeWorkExperience {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.cloudresume.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthCloudresumeQueryErrorCode {
    /// On the wire `USER_NOT_AUTHORIZE`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:88`.
    UserNotAuthorize,
    /// On the wire `QUERY_DATA_IS_NULL`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:89`.
    QueryDataIsNull,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_customer/jobworth.cloudresume.query.yaml:90`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:91`.
    InvalidParameter,
    /// On the wire `ZM.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:92`.
    ZmSystemError,
    /// On the wire `USER_NOT_OPEN_ZHIMA`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:93`.
    UserNotOpenZhima,
    /// On the wire `APP_INVOKE_DEGRADE`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:94`.
    AppInvokeDegrade,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthCloudresumeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_NOT_AUTHORIZE", Self::UserNotAuthorize),
        ("QUERY_DATA_IS_NULL", Self::QueryDataIsNull),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ZM.SYSTEM_ERROR", Self::ZmSystemError),
        ("USER_NOT_OPEN_ZHIMA", Self::UserNotOpenZhima),
        ("APP_INVOKE_DEGRADE", Self::AppInvokeDegrade),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthCloudresumeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
