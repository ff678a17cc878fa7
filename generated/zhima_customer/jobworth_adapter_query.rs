//! `zhima.customer.jobworth.adapter.query` · 职得工作证信息匹配度查询
//!
//! Query how well a job certificate matches a position.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.adapter.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.adapter.query` (职得工作证信息匹配度查询).
///
/// Query how well a job certificate matches a position.
///
/// ```
/// use alipay::zhima_customer::JobworthAdapterQuery;
///
/// let request = JobworthAdapterQuery::new()
///     .cert_no("110101190001010000");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.adapter.query.yaml`.
/// Returns [`JobworthAdapterQueryResponse`], or an error with a [`JobworthAdapterQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.adapter.query")]
#[doc(alias = "职得工作证信息匹配度查询")]
#[must_use]
#[non_exhaustive]
pub struct JobworthAdapterQuery {
    /// Criteria to match: education, skills, age, gender, city and recommendations.
    pub adapter: Option<JobworthAdapter>,
    /// Number of the identity document.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Type of certificate.
    ///
    /// 证件类型. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Chinese name of the position.
    ///
    /// 匹配的职位的中文名称. Example: `医生`.
    pub job_name: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl JobworthAdapterQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`adapter`](Self::adapter).
    #[inline]
    pub fn adapter(mut self, adapter: JobworthAdapter) -> Self {
        self.adapter = Some(adapter);
        self
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

    /// Sets [`job_name`](Self::job_name).
    #[inline]
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.job_name = Some(job_name.into());
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

/// The response of `zhima.customer.jobworth.adapter.query` (职得工作证信息匹配度查询).
#[non_exhaustive]
pub struct JobworthAdapterQueryResponse {
    /// Degree of matching.
    ///
    /// 匹配度.
    pub adapter_score: Option<String>,
    /// Business result code.
    ///
    /// 业务编码. Example: `USER_NOT_OPEN_ZHIMA`.
    pub sub_code: Option<String>,
    /// Business result message, in Chinese.
    ///
    /// 业务中文结果信息. Example: `用户没有开通芝麻`.
    pub sub_msg: Option<String>,
    /// Link to the work card mini program.
    ///
    /// 职得工作证跳转小程序链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

/// Criteria to match a job certificate against.
#[must_use]
#[non_exhaustive]
pub struct JobworthAdapter {
    /// Age range such as `18,35`; \-1 means no limit.
    ///
    /// Example: `18,35`.
    pub age: Option<String>,
    /// AMap city code.
    pub city: Option<String>,
    /// Level of education.
    ///
    /// 学历; other values may be added. Example: `IGHSCHOOL_AND_BELOW`.
    pub edu_level: Option<record::Choice<JobworthAdapterEduLevel>>,
    /// Gender, as one Chinese character; left out, it does not matter.
    ///
    /// 性别. Example: `男`.
    pub gender: Option<String>,
    /// Number of recommendations.
    ///
    /// 推荐次数. Example: `5`.
    pub recommend: Option<String>,
    /// Skill certificates required.
    ///
    /// 要求的技能证书.
    pub skill_certificate: Option<String>,
}

impl JobworthAdapter {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age`](Self::age).
    #[inline]
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Some(age.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`edu_level`](Self::edu_level).
    #[inline]
    pub fn edu_level(
        mut self,
        edu_level: impl Into<record::Choice<JobworthAdapterEduLevel>>,
    ) -> Self {
        self.edu_level = Some(edu_level.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`recommend`](Self::recommend).
    #[inline]
    pub fn recommend(mut self, recommend: impl Into<String>) -> Self {
        self.recommend = Some(recommend.into());
        self
    }

    /// Sets [`skill_certificate`](Self::skill_certificate).
    #[inline]
    pub fn skill_certificate(mut self, skill_certificate: impl Into<String>) -> Self {
        self.skill_certificate = Some(skill_certificate.into());
        self
    }
}

/// The values of the platform's type `JobworthAdapterEduLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthAdapterEduLevel {
    /// `IGHSCHOOL_AND_BELOW`: High school or below (高中及以下).
    IghschoolAndBelow,
    /// `POLYTECHNIC`: Secondary vocational school (中专).
    Polytechnic,
    /// `COLLEGE`: Junior college (大专).
    College,
    /// `BACHELOR`: Bachelor (本科).
    Bachelor,
    /// `MASTER`: Master (硕士).
    Master,
    /// `DOCTOR_AND_ABOVE`: Doctor or above (博士及以上).
    DoctorAndAbove,
}

record::enumeration!(
    JobworthAdapterEduLevel, "IGHSCHOOL_AND_BELOW" IghschoolAndBelow, "POLYTECHNIC"
    Polytechnic, "COLLEGE" College, "BACHELOR" Bachelor, "MASTER" Master,
    "DOCTOR_AND_ABOVE" DoctorAndAbove
);

/// The error codes of `zhima.customer.jobworth.adapter.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthAdapterQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JobworthAdapterQueryErrorCode);

impl record::CallRequest for JobworthAdapterQuery {}

impl record::Request for JobworthAdapterQuery {
    type Response = JobworthAdapterQueryResponse;
    type ErrorCode = JobworthAdapterQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.adapter.query",
        title: "职得工作证信息匹配度查询",
        file: "spec/zhima_customer/jobworth.adapter.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_ADAPTER_QUERY,
        response: &JOBWORTH_ADAPTER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    JobworthAdapterQuery, JOBWORTH_ADAPTER_QUERY, 0 adapter None, 1 cert_no None, 2
    cert_type None, 3 job_name None, 4 open_id None, 5 user_id None, 6 user_name None
);

record::record!(
    JobworthAdapterQueryResponse, JOBWORTH_ADAPTER_QUERY_RESPONSE, 0 adapter_score None,
    1 sub_code None, 2 sub_msg None, 3 url None
);

record::record!(
    JobworthAdapter, JOBWORTH_ADAPTER, 0 age None, 1 city None, 2 edu_level None, 3
    gender None, 4 recommend None, 5 skill_certificate None
);

static JOBWORTH_ADAPTER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAdapterQuery",
    file: "spec/zhima_customer/jobworth.adapter.query.yaml",
    rows: &[
        schema::Row::Plain("adapter", schema::Kind::Record(&JOBWORTH_ADAPTER)),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("job_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[10, 13, 14, 15, 16, 20, 21],
};

static JOBWORTH_ADAPTER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAdapterQueryResponse",
    file: "spec/zhima_customer/jobworth.adapter.query.yaml",
    rows: &[
        schema::Row::Text("adapter_score"),
        schema::Row::Text("sub_code"),
        schema::Row::Text("sub_msg"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[],
};

static JOBWORTH_ADAPTER: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAdapter",
    file: "spec/zhima_customer/jobworth.adapter.query.yaml",
    rows: &[
        schema::Row::Text("age"),
        schema::Row::Text("city"),
        schema::Row::Text("edu_level"),
        schema::Row::Text("gender"),
        schema::Row::Text("recommend"),
        schema::Row::Text("skill_certificate"),
    ],
    rules: &[],
    lines: &[37, 38, 39, 52, 57, 62],
};
