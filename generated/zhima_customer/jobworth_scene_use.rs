//! `zhima.customer.jobworth.scene.use` · 职得工作证外部渠道应用数据回流
//!
//! Report how external channels use job certificates.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.scene.use.yaml`.

use crate::{record, schema};

static JOBWORTH_SCENE_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthSceneUse",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    fields: &[
        schema::FieldDef::new("extra_info", schema::Kind::Record(&SCENE_INFO), 10),
        schema::FieldDef::text("scene_type", 11),
    ],
    rules: &[],
};

static JOBWORTH_SCENE_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthSceneUseResponse",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    fields: &[
        schema::FieldDef::text("sub_code", 14),
        schema::FieldDef::text("sub_msg", 15),
    ],
    rules: &[],
};

static SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SceneInfo",
    file: "spec/zhima_customer/jobworth.scene.use.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 21),
        schema::FieldDef::text("company_id", 22),
        schema::FieldDef::text("company_name", 23),
        schema::FieldDef::text("employer_visit", 24),
        schema::FieldDef::text("job_category", 25),
        schema::FieldDef::text("job_category_id", 26),
        schema::FieldDef::text("job_id", 27),
        schema::FieldDef::text("job_name", 28),
        schema::FieldDef::text("open_id", 29),
        schema::FieldDef::text("scene_time", 33),
        schema::FieldDef::text("self_visit", 34),
        schema::FieldDef::text("source", 35),
        schema::FieldDef::text("type", 44),
        schema::FieldDef::text("user_id", 53),
        schema::FieldDef::text("user_name", 54),
    ],
    rules: &[],
};

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
        Self {
            extra_info: None,
            scene_type: None,
        }
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

impl record::Record for JobworthSceneUse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_SCENE_USE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extra_info),
            1 => Some(&self.scene_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extra_info),
            1 => Some(&mut self.scene_type),
            _ => None,
        }
    }
}

impl Default for JobworthSceneUse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthSceneUse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthSceneUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthSceneUse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JobworthSceneUseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_SCENE_USE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_code),
            1 => Some(&self.sub_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_code),
            1 => Some(&mut self.sub_msg),
            _ => None,
        }
    }
}

impl Default for JobworthSceneUseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            sub_code: None,
            sub_msg: None,
        }
    }
}

impl Clone for JobworthSceneUseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthSceneUseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthSceneUseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            cert_no: None,
            company_id: None,
            company_name: None,
            employer_visit: None,
            job_category: None,
            job_category_id: None,
            job_id: None,
            job_name: None,
            open_id: None,
            scene_time: None,
            self_visit: None,
            source: None,
            r#type: None,
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

impl record::Record for SceneInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCENE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.company_id),
            2 => Some(&self.company_name),
            3 => Some(&self.employer_visit),
            4 => Some(&self.job_category),
            5 => Some(&self.job_category_id),
            6 => Some(&self.job_id),
            7 => Some(&self.job_name),
            8 => Some(&self.open_id),
            9 => Some(&self.scene_time),
            10 => Some(&self.self_visit),
            11 => Some(&self.source),
            12 => Some(&self.r#type),
            13 => Some(&self.user_id),
            14 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.company_id),
            2 => Some(&mut self.company_name),
            3 => Some(&mut self.employer_visit),
            4 => Some(&mut self.job_category),
            5 => Some(&mut self.job_category_id),
            6 => Some(&mut self.job_id),
            7 => Some(&mut self.job_name),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.scene_time),
            10 => Some(&mut self.self_visit),
            11 => Some(&mut self.source),
            12 => Some(&mut self.r#type),
            13 => Some(&mut self.user_id),
            14 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for SceneInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SceneInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SceneInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SceneInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SceneInfoSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SceneInfoSource {
    /// `zmJobCenter`: Clicks in the certificate's job market.
    ZmJobCenter,
    /// `ka`: Data of partner merchants (合作商户的数据).
    Ka,
}

impl record::Enumeration for SceneInfoSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("zmJobCenter", Self::ZmJobCenter),
        ("ka", Self::Ka),
    ];
}

impl std::fmt::Debug for SceneInfoSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SceneInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SceneInfoType {
    /// `edu`: Training (培训).
    Edu,
    /// `job`: Recruitment (招聘).
    Job,
}

impl record::Enumeration for SceneInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("edu", Self::Edu),
        ("job", Self::Job),
    ];
}

impl std::fmt::Debug for SceneInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.customer.jobworth.scene.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthSceneUseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthSceneUseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthSceneUseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
