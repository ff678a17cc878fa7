//! `zhima.customer.jobworth.scene.use` · 职得工作证外部渠道应用数据回流
//!
//! Report how external channels use job certificates.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.scene.use.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.scene.use` (职得工作证外部渠道应用数据回流).
///
/// Report how external channels use job certificates.
///
/// ```
/// use alipay::zhima_customer::JobworthSceneUse;
///
/// let request = JobworthSceneUse::new()
///     .extra_info(alipay::zhima_customer::jobworth_scene_use::SceneInfo::new().cert_no("110101190001010000"));
/// ```
///
/// Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.scene.use.yaml`.
/// Returns [`JobworthSceneUseResponse`], or an error with a [`JobworthSceneUseErrorCode`].
#[doc(alias = "zhima.customer.jobworth.scene.use")]
#[doc(alias = "职得工作证外部渠道应用数据回流")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct JobworthSceneUse {
    /// Data whose fields depend on the scene type.
    pub extra_info: Option<SceneInfo>,
    /// Type of scene.
    pub scene_type: Option<String>,
}

impl JobworthSceneUse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extra_info`](Self::extra_info).
    #[inline]
    pub fn extra_info(mut self, extra_info: SceneInfo) -> Self {
        self.extra_info = Some(extra_info);
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(mut self, scene_type: impl Into<String>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }
}

/// The response of `zhima.customer.jobworth.scene.use` (职得工作证外部渠道应用数据回流).
#[non_exhaustive]
pub struct JobworthSceneUseResponse {
    /// Business result code.
    ///
    /// 业务编码. Example: `USER_NOT_OPEN_ZHIMA`.
    pub sub_code: Option<String>,
    /// Business result message, in Chinese.
    ///
    /// 业务中文结果信息. Example: `用户没有开通芝麻`.
    pub sub_msg: Option<String>,
}

/// Data of a job certificate scene.
#[must_use]
#[non_exhaustive]
pub struct SceneInfo {
    /// Number of the identity document.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Company id.
    ///
    /// 企业ID.
    pub company_id: Option<String>,
    /// Company name.
    ///
    /// 企业名. Example: `xxx有限公司`.
    pub company_name: Option<String>,
    /// Whether an employer is visiting.
    ///
    /// 是否雇主访问.
    pub employer_visit: Option<String>,
    /// Industry category the position finally belongs to.
    ///
    /// 所属类目.
    pub job_category: Option<String>,
    /// Category of the position and its id.
    ///
    /// 岗位所属类目及ID.
    pub job_category_id: Option<String>,
    /// Position id.
    ///
    /// 岗位ID. Example: `aaaaaaa-ssss-bbbb-cccc-dddddddddd`.
    pub job_id: Option<String>,
    /// Position name.
    ///
    /// 岗位名称. Example: `医生`.
    pub job_name: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Timestamp of the event.
    ///
    /// 发生时间的时间戳.
    pub scene_time: Option<String>,
    /// Whether it is the person's own visit.
    ///
    /// 是否自己访问.
    pub self_visit: Option<String>,
    /// Source of the data.
    ///
    /// 数据来源; other values may be added. Example: `ka`.
    pub source: Option<record::Choice<SceneInfoSource>>,
    /// Kind of data.
    ///
    /// 数据的类型; other values may be added. Example: `job`.
    pub r#type: Option<record::Choice<SceneInfoType>>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User's name.
    ///
    /// 用户姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl SceneInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`company_id`](Self::company_id).
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`employer_visit`](Self::employer_visit).
    #[inline]
    pub fn employer_visit(mut self, employer_visit: impl Into<String>) -> Self {
        self.employer_visit = Some(employer_visit.into());
        self
    }

    /// Sets [`job_category`](Self::job_category).
    #[inline]
    pub fn job_category(mut self, job_category: impl Into<String>) -> Self {
        self.job_category = Some(job_category.into());
        self
    }

    /// Sets [`job_category_id`](Self::job_category_id).
    #[inline]
    pub fn job_category_id(mut self, job_category_id: impl Into<String>) -> Self {
        self.job_category_id = Some(job_category_id.into());
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`scene_time`](Self::scene_time).
    #[inline]
    pub fn scene_time(mut self, scene_time: impl Into<String>) -> Self {
        self.scene_time = Some(scene_time.into());
        self
    }

    /// Sets [`self_visit`](Self::self_visit).
    #[inline]
    pub fn self_visit(mut self, self_visit: impl Into<String>) -> Self {
        self.self_visit = Some(self_visit.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<record::Choice<SceneInfoSource>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<SceneInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
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

/// The values of the platform's type `SceneInfoSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SceneInfoSource {
    /// `zmJobCenter`: Clicks in the certificate's job market.
    ZmJobCenter,
    /// `ka`: Data of partner merchants (合作商户的数据).
    Ka,
}

record::enumeration!(SceneInfoSource, "zmJobCenter" ZmJobCenter, "ka" Ka);

/// The values of the platform's type `SceneInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SceneInfoType {
    /// `edu`: Training (培训).
    Edu,
    /// `job`: Recruitment (招聘).
    Job,
}

record::enumeration!(SceneInfoType, "edu" Edu, "job" Job);

/// The error codes of `zhima.customer.jobworth.scene.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthSceneUseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JobworthSceneUseErrorCode);

impl record::CallRequest for JobworthSceneUse {}

impl record::Request for JobworthSceneUse {
    type Response = JobworthSceneUseResponse;
    type ErrorCode = JobworthSceneUseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.scene.use",
        title: "职得工作证外部渠道应用数据回流",
        file: "spec/zhima_customer/jobworth.scene.use.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_SCENE_USE,
        response: &JOBWORTH_SCENE_USE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    JobworthSceneUse, JOBWORTH_SCENE_USE, 0 extra_info None, 1 scene_type None
);

record::record!(
    JobworthSceneUseResponse, JOBWORTH_SCENE_USE_RESPONSE, 0 sub_code None, 1 sub_msg
    None
);

record::record!(
    SceneInfo, SCENE_INFO, 0 cert_no None, 1 company_id None, 2 company_name None, 3
    employer_visit None, 4 job_category None, 5 job_category_id None, 6 job_id None, 7
    job_name None, 8 open_id None, 9 scene_time None, 10 self_visit None, 11 source None,
    12 r#type None, 13 user_id None, 14 user_name None
);

static JOBWORTH_SCENE_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthSceneUse",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    rows: &[
        schema::Row::Plain("extra_info", schema::Kind::Record(&SCENE_INFO)),
        schema::Row::Text("scene_type"),
    ],
    rules: &[],
    lines: &[10, 11],
};

static JOBWORTH_SCENE_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthSceneUseResponse",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    rows: &[schema::Row::Text("sub_code"), schema::Row::Text("sub_msg")],
    rules: &[],
    lines: &[],
};

static SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SceneInfo",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Text("company_id"),
        schema::Row::Text("company_name"),
        schema::Row::Text("employer_visit"),
        schema::Row::Text("job_category"),
        schema::Row::Text("job_category_id"),
        schema::Row::Text("job_id"),
        schema::Row::Text("job_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("scene_time"),
        schema::Row::Text("self_visit"),
        schema::Row::Text("source"),
        schema::Row::Text("type"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 34, 35, 44, 53, 54],
};
