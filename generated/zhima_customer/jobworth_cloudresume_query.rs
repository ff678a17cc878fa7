//! `zhima.customer.jobworth.cloudresume.query` · 智能简历基本数据查询
//!
//! Query the basic data of a user's smart resume.
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
            ..schema::FieldDef::text("conn_key", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("once_token", 17)
        },
    ],
    rules: &[],
};

static JOBWORTH_CLOUDRESUME_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQueryResponse",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("birthday", 23),
        schema::FieldDef::new(
            "certificates",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_CERTIFICATE_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "education_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_EDUCATION_EXPERIENCE),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("email", 26),
        schema::FieldDef::text("gender", 27),
        schema::FieldDef::text("intention_status", 28),
        schema::FieldDef::text("person_desc", 29),
        schema::FieldDef::text("phone", 30),
        schema::FieldDef::new(
            "pic_url",
            schema::Kind::Record(&CLOUD_RESUME_HEAD_PIC),
            31,
        ),
        schema::FieldDef::new(
            "position_intentions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_POSITION_INTENTION),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("position_type", 33),
        schema::FieldDef::text("residential_area", 38),
        schema::FieldDef::new(
            "skills",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_SKILL_INFO),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("user_name", 40),
        schema::FieldDef::new(
            "work_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_WORK_EXPERIENCE),
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new("work_start_date", schema::Kind::Integer, 42),
    ],
    rules: &[],
};

static CLOUD_RESUME_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeCertificateInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("certificate_cert_level", 52),
        schema::FieldDef::text("certificate_name", 53),
        schema::FieldDef::text("certificate_send_card_address", 54),
        schema::FieldDef::text("certificate_verify_status", 59),
        schema::FieldDef::text("in_validity_period", 69),
    ],
    rules: &[],
};

static CLOUD_RESUME_EDUCATION_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeEducationExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("degree", 81),
        schema::FieldDef::text("education_status", 82),
        schema::FieldDef::text("finish_school_month", 87),
        schema::FieldDef::new("finish_school_year", schema::Kind::Integer, 88),
        schema::FieldDef::new("in_school_month", schema::Kind::Integer, 89),
        schema::FieldDef::new("in_school_year", schema::Kind::Integer, 90),
        schema::FieldDef::text("location", 91),
        schema::FieldDef::text("major", 92),
        schema::FieldDef::new("month", schema::Kind::Integer, 93),
        schema::FieldDef::text("school_name", 94),
        schema::FieldDef::new("tong_zhao", schema::Kind::Boolean, 95),
        schema::FieldDef::new("year", schema::Kind::Integer, 100),
    ],
    rules: &[],
};

static CLOUD_RESUME_HEAD_PIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeHeadPic",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[schema::FieldDef::text("pic_url", 105)],
    rules: &[],
};

static CLOUD_RESUME_POSITION_INTENTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumePositionIntention",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("intention_city", 110),
        schema::FieldDef::text("job_id", 115),
        schema::FieldDef::text("job_name", 121),
        schema::FieldDef::text("profession_id", 122),
        schema::FieldDef::text("profession_name", 128),
        schema::FieldDef::text("salary_max", 129),
        schema::FieldDef::text("salary_min", 130),
        schema::FieldDef::text("salary_unit", 131),
        schema::FieldDef::text("work_property", 132),
    ],
    rules: &[],
};

static CLOUD_RESUME_SKILL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeSkillInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[schema::FieldDef::text("skill_name", 141)],
    rules: &[],
};

static CLOUD_RESUME_WORK_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeWorkExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    fields: &[
        schema::FieldDef::text("company_name", 146),
        schema::FieldDef::text("job_id", 147),
        schema::FieldDef::text("job_name", 148),
        schema::FieldDef::text("position_name", 149),
        schema::FieldDef::text("profession_id", 150),
        schema::FieldDef::text("profession_name", 151),
        schema::FieldDef::text("work_desc", 152),
        schema::FieldDef::new("work_end_time", schema::Kind::Integer, 153),
        schema::FieldDef::new("work_start_time", schema::Kind::Integer, 154),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.cloudresume.query` (智能简历基本数据查询).
///
/// Query the basic data of a user's smart resume.
///
/// ```
/// use alipay::zhima_customer::JobworthCloudresumeQuery;
///
/// let request = JobworthCloudresumeQuery::new()
///     .conn_key("uuid");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/cloudresume/query`.
/// Described in `spec/zhima_customer/jobworth.cloudresume.query.yaml`.
/// Returns [`JobworthCloudresumeQueryResponse`], or an error with a [`JobworthCloudresumeQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.cloudresume.query")]
#[doc(alias = "/v3/zhima/customer/jobworth/cloudresume/query")]
#[doc(alias = "智能简历基本数据查询")]
#[must_use]
#[non_exhaustive]
pub struct JobworthCloudresumeQuery {
    /// Lasting token: `out_agreement_no` of `zhima.credit.payafteruse.creditagreement.sign`.
    ///
    /// 长效的认证令牌. Example: `uuid`.
    pub conn_key: Option<String>,
    /// `onceToken` from the signing's `extra_param`; valid once, within 5 minutes of authorization.
    ///
    /// Example: `uuid`.
    pub once_token: Option<String>,
}

impl JobworthCloudresumeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `zhima.customer.jobworth.cloudresume.query` (智能简历基本数据查询).
#[non_exhaustive]
pub struct JobworthCloudresumeQueryResponse {
    /// Date of birth.
    ///
    /// 出生日期. Example: `20001001`.
    pub birthday: Option<String>,
    /// Certificates.
    ///
    /// 证书名称.
    pub certificates: Vec<CloudResumeCertificateInfo>,
    /// Education.
    ///
    /// 教育经历.
    pub education_experiences: Vec<CloudResumeEducationExperience>,
    /// Email address given by the user.
    ///
    /// Example: `user@example.com`.
    pub email: Option<String>,
    /// Gender.
    ///
    /// 性别. Example: `男`.
    pub gender: Option<String>,
    /// Job-seeking state of the user.
    ///
    /// 用户的求职状态. Example: `ALWAYS_ON_JOB`.
    pub intention_status: Option<String>,
    /// User's introduction of herself or himself.
    ///
    /// Example: `我是张三，性格开朗`.
    pub person_desc: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub phone: Option<String>,
    /// Portrait of the resume.
    ///
    /// 智能简历头像.
    pub pic_url: Option<CloudResumeHeadPic>,
    /// Jobs sought.
    ///
    /// 求职期望.
    pub position_intentions: Vec<CloudResumePositionIntention>,
    /// Occupational status, such as `IN_SCHOOL`.
    ///
    /// 职业身份. Example: `IN_SCHOOL`.
    pub position_type: Option<String>,
    /// Usual place of residence.
    ///
    /// 常驻地址. Example: `浙江省杭州市`.
    pub residential_area: Option<String>,
    /// Skills.
    ///
    /// 技能信息.
    pub skills: Vec<CloudResumeSkillInfo>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub user_name: Option<String>,
    /// Work experience.
    ///
    /// 工作经历.
    pub work_experiences: Vec<CloudResumeWorkExperience>,
    /// Start of working life, as a timestamp.
    ///
    /// 工作开始日期. Example: `1669388400000`.
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

/// A certificate in a smart resume.
#[non_exhaustive]
pub struct CloudResumeCertificateInfo {
    /// Level of the certificate.
    ///
    /// 证书等级. Example: `高级`.
    pub certificate_cert_level: Option<String>,
    /// Name of the certificate.
    ///
    /// 证书名称. Example: `电工证`.
    pub certificate_name: Option<String>,
    /// Institution that issued it.
    ///
    /// 发证机构. Example: `示例机构`.
    pub certificate_send_card_address: Option<String>,
    /// State of verification.
    ///
    /// Other values may be added. Example: `VERFIED`.
    pub certificate_verify_status: Option<
        record::Choice<CloudResumeCertificateInfoCertificateVerifyStatus>,
    >,
    /// Whether the certificate is in force.
    ///
    /// Example: `UNKNOWN`.
    pub in_validity_period: Option<
        record::Choice<CloudResumeCertificateInfoInValidityPeriod>,
    >,
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

/// A period of education in a smart resume.
#[non_exhaustive]
pub struct CloudResumeEducationExperience {
    /// Degree, such as `BACHELOR`.
    ///
    /// 学历. Example: `BACHELOR`.
    pub degree: Option<String>,
    /// State of the education, such as `FINISH_SCHOOL`.
    ///
    /// 教育状态. Example: `FINISH_SCHOOL`.
    pub education_status: Option<String>,
    /// Month of graduation.
    ///
    /// 毕业月份. Example: `9`.
    pub finish_school_month: Option<String>,
    /// Year of graduation.
    ///
    /// 毕业年份. Example: `2023`.
    pub finish_school_year: Option<i64>,
    /// Month of admission.
    ///
    /// 入学月份. Example: `12`.
    pub in_school_month: Option<i64>,
    /// Year of admission.
    ///
    /// 入学年份. Example: `2023`.
    pub in_school_year: Option<i64>,
    /// Place of education.
    ///
    /// 受教育地点. Example: `杭州`.
    pub location: Option<String>,
    /// Field of study.
    ///
    /// 上学专业. Example: `计算机科学与技术`.
    pub major: Option<String>,
    /// Month.
    ///
    /// Example: `1`.
    pub month: Option<i64>,
    /// School name.
    ///
    /// 学校名称. Example: `上海大学`.
    pub school_name: Option<String>,
    /// Whether admitted through unified national enrollment.
    ///
    /// 是否统招. Example: `true`.
    pub tong_zhao: Option<bool>,
    /// Year.
    ///
    /// Example: `2022`.
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

/// Portrait of a smart resume.
#[non_exhaustive]
pub struct CloudResumeHeadPic {
    /// Address of the portrait.
    ///
    /// 头像连接url. Example: `https://afts/...`.
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

/// A job sought, in a smart resume.
#[non_exhaustive]
pub struct CloudResumePositionIntention {
    /// Code of the desired city, from Amap's city code table.
    ///
    /// 意向城市Code. Example: `110000`.
    pub intention_city: Option<String>,
    /// Occupation id; not exposed in the present version.
    ///
    /// 职业id. Example: `aaaaaaa-ssss-bbbb-cccc-dddddddddd`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub job_id: Option<String>,
    /// Occupation.
    ///
    /// 职业名称. Example: `医生`.
    pub job_name: Option<String>,
    /// Industry id; not exposed in the present version.
    ///
    /// 行业id. Example: `aaaaa0000-0000-0000-0000-aaaaaaaaaaaa`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub profession_id: Option<String>,
    /// Industry.
    ///
    /// 行业名称. Example: `医疗健康`.
    pub profession_name: Option<String>,
    /// Maximum salary.
    ///
    /// Example: `2000`.
    pub salary_max: Option<String>,
    /// Minimum salary.
    ///
    /// Example: `1000`.
    pub salary_min: Option<String>,
    /// Unit of the salary: per month or per day.
    ///
    /// 工资单位. Example: `MONTH`.
    pub salary_unit: Option<String>,
    /// Kind of employment, such as `PART_TIME`.
    ///
    /// 工作属性. Example: `PART_TIME`.
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

/// A skill in a smart resume.
#[non_exhaustive]
pub struct CloudResumeSkillInfo {
    /// Name of the skill.
    ///
    /// 技能标签名字. Example: `电工`.
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

/// A period of work in a smart resume.
#[non_exhaustive]
pub struct CloudResumeWorkExperience {
    /// Company.
    ///
    /// 公司名称. Example: `xxx有限公司`.
    pub company_name: Option<String>,
    /// Occupation id.
    ///
    /// 职业id. Example: `47f5c014`.
    pub job_id: Option<String>,
    /// Occupation.
    ///
    /// 职业. Example: `送餐员`.
    pub job_name: Option<String>,
    /// Position, entered by the user.
    ///
    /// Example: `开发工程师`.
    pub position_name: Option<String>,
    /// Industry id.
    ///
    /// 行业id. Example: `47f5c`.
    pub profession_id: Option<String>,
    /// Industry.
    ///
    /// 行业名称. Example: `餐饮服务`.
    pub profession_name: Option<String>,
    /// Description of the work.
    ///
    /// 工作描述. Example: `负责门店收银`.
    pub work_desc: Option<String>,
    /// End of the work.
    ///
    /// 工作结束时间. Example: `1667232000000`.
    pub work_end_time: Option<i64>,
    /// Start of the work.
    ///
    /// 工作开始日期. Example: `1666159991000`.
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

/// The values of the platform's type `CloudResumeCertificateInfoCertificateVerifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloudResumeCertificateInfoCertificateVerifyStatus {
    /// `UNPROMISED`: Not vouched for (未承诺).
    Unpromised,
    /// `PROMISED`: Vouched for (已承诺).
    Promised,
    /// `VERFIED`: Verified (已验真).
    Verfied,
    /// `UNVERIFIED`: Verification failed (验证未通过).
    Unverified,
}

impl record::Enumeration for CloudResumeCertificateInfoCertificateVerifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNPROMISED", Self::Unpromised),
        ("PROMISED", Self::Promised),
        ("VERFIED", Self::Verfied),
        ("UNVERIFIED", Self::Unverified),
    ];
}

impl std::fmt::Debug for CloudResumeCertificateInfoCertificateVerifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CloudResumeCertificateInfoInValidityPeriod`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloudResumeCertificateInfoInValidityPeriod {
    /// `VALID`: Valid (有效).
    Valid,
    /// `INVALID`: Invalid (失效).
    Invalid,
    /// `UNKNOWN`: Unknown (未知).
    Unknown_,
}

impl record::Enumeration for CloudResumeCertificateInfoInValidityPeriod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for CloudResumeCertificateInfoInValidityPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.customer.jobworth.cloudresume.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthCloudresumeQueryErrorCode {
    /// `USER_NOT_AUTHORIZE`: The user has not given authorization.
    ///
    /// Ask the user to authorize first.
    UserNotAuthorize,
    /// `QUERY_DATA_IS_NULL`.
    QueryDataIsNull,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ZM.SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmSystemError,
    /// `USER_NOT_OPEN_ZHIMA`.
    UserNotOpenZhima,
    /// `APP_INVOKE_DEGRADE`.
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
