//! `zhima.customer.jobworth.cloudresume.query` · 智能简历基本数据查询
//!
//! Query the basic data of a user's smart resume.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/cloudresume/query`.
//! Described in `spec/zhima_customer/jobworth.cloudresume.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// Portrait of a smart resume.
#[non_exhaustive]
pub struct CloudResumeHeadPic {
    /// Address of the portrait.
    ///
    /// 头像连接url. Example: `https://afts/...`.
    pub pic_url: Option<String>,
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

/// A skill in a smart resume.
#[non_exhaustive]
pub struct CloudResumeSkillInfo {
    /// Name of the skill.
    ///
    /// 技能标签名字. Example: `电工`.
    pub skill_name: Option<String>,
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

/// The values of the platform's type `CloudResumeCertificateInfoCertificateVerifyStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CloudResumeCertificateInfoCertificateVerifyStatus, "UNPROMISED" Unpromised,
    "PROMISED" Promised, "VERFIED" Verfied, "UNVERIFIED" Unverified
);

/// The values of the platform's type `CloudResumeCertificateInfoInValidityPeriod`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CloudResumeCertificateInfoInValidityPeriod {
    /// `VALID`: Valid (有效).
    Valid,
    /// `INVALID`: Invalid (失效).
    Invalid,
    /// `UNKNOWN`: Unknown (未知).
    Unknown_,
}

record::enumeration!(
    CloudResumeCertificateInfoInValidityPeriod, "VALID" Valid, "INVALID" Invalid,
    "UNKNOWN" Unknown_
);

/// The error codes of `zhima.customer.jobworth.cloudresume.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    JobworthCloudresumeQueryErrorCode, "USER_NOT_AUTHORIZE" UserNotAuthorize,
    "QUERY_DATA_IS_NULL" QueryDataIsNull, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ZM.SYSTEM_ERROR" ZmSystemError, "USER_NOT_OPEN_ZHIMA"
    UserNotOpenZhima, "APP_INVOKE_DEGRADE" AppInvokeDegrade
);

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

record::record!(
    JobworthCloudresumeQuery, JOBWORTH_CLOUDRESUME_QUERY, 0 conn_key None, 1 once_token
    None
);

record::record!(
    JobworthCloudresumeQueryResponse, JOBWORTH_CLOUDRESUME_QUERY_RESPONSE, 0 birthday
    None, 1 certificates Vec::new(), 2 education_experiences Vec::new(), 3 email None, 4
    gender None, 5 intention_status None, 6 person_desc None, 7 phone None, 8 pic_url
    None, 9 position_intentions Vec::new(), 10 position_type None, 11 residential_area
    None, 12 skills Vec::new(), 13 user_name None, 14 work_experiences Vec::new(), 15
    work_start_date None
);

record::record!(
    CloudResumeCertificateInfo, CLOUD_RESUME_CERTIFICATE_INFO, 0 certificate_cert_level
    None, 1 certificate_name None, 2 certificate_send_card_address None, 3
    certificate_verify_status None, 4 in_validity_period None
);

record::record!(
    CloudResumeEducationExperience, CLOUD_RESUME_EDUCATION_EXPERIENCE, 0 degree None, 1
    education_status None, 2 finish_school_month None, 3 finish_school_year None, 4
    in_school_month None, 5 in_school_year None, 6 location None, 7 major None, 8 month
    None, 9 school_name None, 10 tong_zhao None, 11 year None
);

record::record!(CloudResumeHeadPic, CLOUD_RESUME_HEAD_PIC, 0 pic_url None);

record::record!(
    CloudResumePositionIntention, CLOUD_RESUME_POSITION_INTENTION, 0 intention_city None,
    1 job_id None, 2 job_name None, 3 profession_id None, 4 profession_name None, 5
    salary_max None, 6 salary_min None, 7 salary_unit None, 8 work_property None
);

record::record!(CloudResumeSkillInfo, CLOUD_RESUME_SKILL_INFO, 0 skill_name None);

record::record!(
    CloudResumeWorkExperience, CLOUD_RESUME_WORK_EXPERIENCE, 0 company_name None, 1
    job_id None, 2 job_name None, 3 position_name None, 4 profession_id None, 5
    profession_name None, 6 work_desc None, 7 work_end_time None, 8 work_start_time None
);

static JOBWORTH_CLOUDRESUME_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQuery",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "conn_key",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "once_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static JOBWORTH_CLOUDRESUME_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthCloudresumeQueryResponse",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Text("birthday"),
        schema::Row::Plain(
            "certificates",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_CERTIFICATE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "education_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_EDUCATION_EXPERIENCE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("email"),
        schema::Row::Text("gender"),
        schema::Row::Text("intention_status"),
        schema::Row::Text("person_desc"),
        schema::Row::Text("phone"),
        schema::Row::Plain("pic_url", schema::Kind::Record(&CLOUD_RESUME_HEAD_PIC)),
        schema::Row::Plain(
            "position_intentions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_POSITION_INTENTION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("position_type"),
        schema::Row::Text("residential_area"),
        schema::Row::Plain(
            "skills",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_SKILL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("user_name"),
        schema::Row::Plain(
            "work_experiences",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CLOUD_RESUME_WORK_EXPERIENCE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("work_start_date", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeCertificateInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Text("certificate_cert_level"),
        schema::Row::Text("certificate_name"),
        schema::Row::Text("certificate_send_card_address"),
        schema::Row::Text("certificate_verify_status"),
        schema::Row::Text("in_validity_period"),
    ],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_EDUCATION_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeEducationExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Text("degree"),
        schema::Row::Text("education_status"),
        schema::Row::Text("finish_school_month"),
        schema::Row::Plain("finish_school_year", schema::Kind::Integer),
        schema::Row::Plain("in_school_month", schema::Kind::Integer),
        schema::Row::Plain("in_school_year", schema::Kind::Integer),
        schema::Row::Text("location"),
        schema::Row::Text("major"),
        schema::Row::Plain("month", schema::Kind::Integer),
        schema::Row::Text("school_name"),
        schema::Row::Plain("tong_zhao", schema::Kind::Boolean),
        schema::Row::Plain("year", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_HEAD_PIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeHeadPic",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[schema::Row::Text("pic_url")],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_POSITION_INTENTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumePositionIntention",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Text("intention_city"),
        schema::Row::Text("job_id"),
        schema::Row::Text("job_name"),
        schema::Row::Text("profession_id"),
        schema::Row::Text("profession_name"),
        schema::Row::Text("salary_max"),
        schema::Row::Text("salary_min"),
        schema::Row::Text("salary_unit"),
        schema::Row::Text("work_property"),
    ],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_SKILL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeSkillInfo",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[schema::Row::Text("skill_name")],
    rules: &[],
    lines: &[],
};

static CLOUD_RESUME_WORK_EXPERIENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloudResumeWorkExperience",
    file: "spec/zhima_customer/jobworth.cloudresume.query.yaml",
    rows: &[
        schema::Row::Text("company_name"),
        schema::Row::Text("job_id"),
        schema::Row::Text("job_name"),
        schema::Row::Text("position_name"),
        schema::Row::Text("profession_id"),
        schema::Row::Text("profession_name"),
        schema::Row::Text("work_desc"),
        schema::Row::Plain("work_end_time", schema::Kind::Integer),
        schema::Row::Plain("work_start_time", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
