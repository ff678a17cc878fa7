//! `zhima.customer.jobworth.cloudresume.query` · 智能简历基本数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/cloudresume/query`.
//! Described in `spec/zhima_customer/jobworth.cloudresume.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_customer/jobworth.cloudresume.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.customer.jobworth.cloudresume.query",
    title: "智能简历基本数据查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "USER_NOT_AUTHORIZE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 88,
        },
        schema::ErrorDef {
            code: "QUERY_DATA_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 89,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 90,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 91,
        },
        schema::ErrorDef {
            code: "ZM.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 92,
        },
        schema::ErrorDef {
            code: "USER_NOT_OPEN_ZHIMA",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 93,
        },
        schema::ErrorDef {
            code: "APP_INVOKE_DEGRADE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 94,
        },
    ],
};

static JOBWORTH_CLOUDRESUME_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "conn_key",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "once_token",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static JOBWORTH_CLOUDRESUME_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "birthday",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "certificates",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_CERTIFICATE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "education_experiences",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_EDUCATION_EXPERIENCE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "gender",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "intention_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "person_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "pic_url",
            kind: schema::Kind::Record(&CLOUD_RESUME_HEAD_PIC),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "position_intentions",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_POSITION_INTENTION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "position_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "residential_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "skills",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_SKILL_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "work_experiences",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_WORK_EXPERIENCE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "work_start_date",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeCertificateInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "certificate_cert_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "certificate_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "certificate_send_card_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "certificate_verify_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "in_validity_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_EDUCATION_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeEducationExperience",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "degree",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "education_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "finish_school_month",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "finish_school_year",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "in_school_month",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "in_school_year",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "location",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "major",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "month",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "school_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "tong_zhao",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "year",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_HEAD_PIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeHeadPic",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "pic_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_POSITION_INTENTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumePositionIntention",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "intention_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "job_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "job_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "profession_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "profession_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "salary_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "salary_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "salary_unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "work_property",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_SKILL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeSkillInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "skill_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
    ],
    rules: &[],
};

static CLOUD_RESUME_WORK_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeWorkExperience",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "company_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
        schema::FieldDef {
            name: "job_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "job_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "position_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "profession_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "profession_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "work_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "work_end_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "work_start_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthCloudresumeQuery {
    /// The field `conn_key`: a text.
    ///
    /// On the wire `conn_key`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:10`.
    pub conn_key: Option<String>,
    /// The field `once_token`: a text.
    ///
    /// On the wire `once_token`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:11`.
    pub once_token: Option<String>,
}

impl JobworthCloudresumeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    #[must_use]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.customer.jobworth.cloudresume.query` (智能简历基本数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthCloudresumeQueryResponse {
    /// The field `birthday`: a text.
    ///
    /// On the wire `birthday`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:14`.
    pub birthday: Option<String>,
    /// The field `certificates`: a list; each element is a record of the kind `CloudResumeCertificateInfo`.
    ///
    /// On the wire `certificates`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:15`.
    pub certificates: Vec<CloudResumeCertificateInfo>,
    /// The field `education_experiences`: a list; each element is a record of the kind
    /// `CloudResumeEducationExperience`.
    ///
    /// On the wire `education_experiences`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:16`.
    pub education_experiences: Vec<CloudResumeEducationExperience>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:17`.
    pub email: Option<String>,
    /// The field `gender`: a text.
    ///
    /// On the wire `gender`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:18`.
    pub gender: Option<String>,
    /// The field `intention_status`: a text.
    ///
    /// On the wire `intention_status`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:19`.
    pub intention_status: Option<String>,
    /// The field `person_desc`: a text.
    ///
    /// On the wire `person_desc`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:20`.
    pub person_desc: Option<String>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:21`.
    pub phone: Option<String>,
    /// The field `pic_url`: a record of the kind `CloudResumeHeadPic`.
    ///
    /// On the wire `pic_url`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:22`.
    pub pic_url: Option<CloudResumeHeadPic>,
    /// The field `position_intentions`: a list; each element is a record of the kind `CloudResumePositionIntention`.
    ///
    /// On the wire `position_intentions`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:23`.
    pub position_intentions: Vec<CloudResumePositionIntention>,
    /// The field `position_type`: a text.
    ///
    /// On the wire `position_type`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:24`.
    pub position_type: Option<String>,
    /// The field `residential_area`: a text.
    ///
    /// On the wire `residential_area`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:25`.
    pub residential_area: Option<String>,
    /// The field `skills`: a list; each element is a record of the kind `CloudResumeSkillInfo`.
    ///
    /// On the wire `skills`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:26`.
    pub skills: Vec<CloudResumeSkillInfo>,
    /// The field `user_name`: a text.
    ///
    /// On the wire `user_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:27`.
    pub user_name: Option<String>,
    /// The field `work_experiences`: a list; each element is a record of the kind `CloudResumeWorkExperience`.
    ///
    /// On the wire `work_experiences`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:28`.
    pub work_experiences: Vec<CloudResumeWorkExperience>,
    /// The field `work_start_date`: a whole number.
    ///
    /// On the wire `work_start_date`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:29`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumeCertificateInfo {
    /// The field `certificate_cert_level`: a text.
    ///
    /// On the wire `certificate_cert_level`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:34`.
    pub certificate_cert_level: Option<String>,
    /// The field `certificate_name`: a text.
    ///
    /// On the wire `certificate_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:35`.
    pub certificate_name: Option<String>,
    /// The field `certificate_send_card_address`: a text.
    ///
    /// On the wire `certificate_send_card_address`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:36`.
    pub certificate_send_card_address: Option<String>,
    /// The field `certificate_verify_status`: a text.
    ///
    /// On the wire `certificate_verify_status`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:37`.
    pub certificate_verify_status: Option<String>,
    /// The field `in_validity_period`: a text.
    ///
    /// On the wire `in_validity_period`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:38`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumeEducationExperience {
    /// The field `degree`: a text.
    ///
    /// On the wire `degree`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:42`.
    pub degree: Option<String>,
    /// The field `education_status`: a text.
    ///
    /// On the wire `education_status`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:43`.
    pub education_status: Option<String>,
    /// The field `finish_school_month`: a text.
    ///
    /// On the wire `finish_school_month`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:44`.
    pub finish_school_month: Option<String>,
    /// The field `finish_school_year`: a whole number.
    ///
    /// On the wire `finish_school_year`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:45`.
    pub finish_school_year: Option<i64>,
    /// The field `in_school_month`: a whole number.
    ///
    /// On the wire `in_school_month`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:46`.
    pub in_school_month: Option<i64>,
    /// The field `in_school_year`: a whole number.
    ///
    /// On the wire `in_school_year`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:47`.
    pub in_school_year: Option<i64>,
    /// The field `location`: a text.
    ///
    /// On the wire `location`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:48`.
    pub location: Option<String>,
    /// The field `major`: a text.
    ///
    /// On the wire `major`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:49`.
    pub major: Option<String>,
    /// The field `month`: a whole number.
    ///
    /// On the wire `month`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:50`.
    pub month: Option<i64>,
    /// The field `school_name`: a text.
    ///
    /// On the wire `school_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:51`.
    pub school_name: Option<String>,
    /// The field `tong_zhao`: true or false.
    ///
    /// On the wire `tong_zhao`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:52`.
    pub tong_zhao: Option<bool>,
    /// The field `year`: a whole number.
    ///
    /// On the wire `year`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:53`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumeHeadPic {
    /// The field `pic_url`: a text.
    ///
    /// On the wire `pic_url`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:57`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumePositionIntention {
    /// The field `intention_city`: a text.
    ///
    /// On the wire `intention_city`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:61`.
    pub intention_city: Option<String>,
    /// The field `job_id`: a text.
    ///
    /// On the wire `job_id`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:62`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub job_id: Option<String>,
    /// The field `job_name`: a text.
    ///
    /// On the wire `job_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:63`.
    pub job_name: Option<String>,
    /// The field `profession_id`: a text.
    ///
    /// On the wire `profession_id`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:64`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub profession_id: Option<String>,
    /// The field `profession_name`: a text.
    ///
    /// On the wire `profession_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:65`.
    pub profession_name: Option<String>,
    /// The field `salary_max`: a text.
    ///
    /// On the wire `salary_max`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:66`.
    pub salary_max: Option<String>,
    /// The field `salary_min`: a text.
    ///
    /// On the wire `salary_min`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:67`.
    pub salary_min: Option<String>,
    /// The field `salary_unit`: a text.
    ///
    /// On the wire `salary_unit`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:68`.
    pub salary_unit: Option<String>,
    /// The field `work_property`: a text.
    ///
    /// On the wire `work_property`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:69`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumeSkillInfo {
    /// The field `skill_name`: a text.
    ///
    /// On the wire `skill_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:73`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResumeWorkExperience {
    /// The field `company_name`: a text.
    ///
    /// On the wire `company_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:77`.
    pub company_name: Option<String>,
    /// The field `job_id`: a text.
    ///
    /// On the wire `job_id`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:78`.
    pub job_id: Option<String>,
    /// The field `job_name`: a text.
    ///
    /// On the wire `job_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:79`.
    pub job_name: Option<String>,
    /// The field `position_name`: a text.
    ///
    /// On the wire `position_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:80`.
    pub position_name: Option<String>,
    /// The field `profession_id`: a text.
    ///
    /// On the wire `profession_id`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:81`.
    pub profession_id: Option<String>,
    /// The field `profession_name`: a text.
    ///
    /// On the wire `profession_name`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:82`.
    pub profession_name: Option<String>,
    /// The field `work_desc`: a text.
    ///
    /// On the wire `work_desc`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:83`.
    pub work_desc: Option<String>,
    /// The field `work_end_time`: a whole number.
    ///
    /// On the wire `work_end_time`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:84`.
    pub work_end_time: Option<i64>,
    /// The field `work_start_time`: a whole number.
    ///
    /// On the wire `work_start_time`. Source: `spec/zhima_customer/jobworth.cloudresume.query.yaml:85`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
