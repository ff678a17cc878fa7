//! `zhima.customer.jobworth.jobdata.add` · 工作证职业数据回流接口
//!
//! Send occupational data from a partner back to a user's work card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
//! `spec/zhima_customer/jobworth.jobdata.add.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// Send occupational data from a partner back to a user's work card.
///
/// ```
/// use alipay::zhima_customer::JobworthJobdataAdd;
///
/// let request = JobworthJobdataAdd::new()
///     .cert_no("1101121983010****5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_type`](Self::cert_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
/// `spec/zhima_customer/jobworth.jobdata.add.yaml`.
/// Returns [`JobworthJobdataAddResponse`], or an error with a [`JobworthJobdataAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.jobdata.add")]
#[doc(alias = "/v3/zhima/customer/jobworth/jobdata/add")]
#[doc(alias = "工作证职业数据回流接口")]
#[must_use]
#[non_exhaustive]
pub struct JobworthJobdataAdd {
    /// Number of the identity document.
    ///
    /// 身份证证件号. Example: `1101121983010****5`.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// Example: `0`.
    pub cert_type: Option<record::Choice<JobworthJobdataAddCertType>>,
    /// Connection key returned by the reception desk.
    ///
    /// 关联key. Example: `abcd12345678`.
    pub conn_key: Option<String>,
    /// Data to send.
    ///
    /// 回传信息.
    pub job_data_list: Vec<JobWorthJobdata>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝uid. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Chinese name of the user.
    ///
    /// 用户中文名. Example: `某某`.
    pub user_name: Option<String>,
}

impl JobworthJobdataAdd {
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

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<JobworthJobdataAddCertType>>,
    ) -> Self {
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

/// The response of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
#[non_exhaustive]
pub struct JobworthJobdataAddResponse {
    /// Number with which the work card's reception desk is called.
    ///
    /// 受理台单号. Example: `abcd1234`.
    pub acceptance_id: Option<String>,
    /// Error code.
    ///
    /// 错误码; on REST only. Example: `INVALID_PARAMETER`.
    pub sub_code: Option<String>,
    /// Business result message, in Chinese.
    ///
    /// 业务中文结果信息; on REST only. Example: `参数有误`.
    pub sub_msg: Option<String>,
    /// Link to the work card mini program.
    ///
    /// 职得工作证跳转小程序链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

/// Occupational data of a user; `type` tells which kind.
///
/// | Field | Limits |
/// |---|---|
/// | [`degree`](Self::degree) | one of its values |
/// | [`education_status`](Self::education_status) | one of its values |
/// | [`salary_unit`](Self::salary_unit) | one of its values |
/// | [`work_property`](Self::work_property) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct JobWorthJobdata {
    /// Institution that issued the certificate.
    ///
    /// 证书发证机构. Example: `浙江省杭州市西湖区红十字会`.
    pub certificate_grant_institution: Option<String>,
    /// Number of the certificate.
    ///
    /// 证书编号. Example: `abcd12345678`.
    pub certificate_id: Option<String>,
    /// Level of the certificate, in Chinese.
    ///
    /// 证书等级. Example: `初级`.
    pub certificate_level: Option<String>,
    /// Name of the certificate.
    ///
    /// 证书名称. Example: `健康管理师`.
    pub certificate_name: Option<String>,
    /// Picture id returned by the work card image upload.
    ///
    /// Example: `abcd12345678`.
    pub certificate_pic_id: Option<String>,
    /// Company.
    ///
    /// 公司名称. Example: `上海依多企业管理有限公司`.
    pub company_name: Option<String>,
    /// Degree.
    ///
    /// 学历. Example: `BACHELOR`.
    pub degree: Option<record::Choice<JobWorthJobdataDegree>>,
    /// Merchant's id of the position applied for.
    ///
    /// 商户侧投递岗位id. Example: `xxxxx`.
    pub delivery_position_id: Option<String>,
    /// Timestamp of the application.
    ///
    /// 投递时间戳. Example: `9999`.
    pub delivery_time: Option<i64>,
    /// State of the education.
    ///
    /// 教育状态. Example: `GRADUATE`.
    pub education_status: Option<record::Choice<JobWorthJobdataEducationStatus>>,
    /// Registration number.
    ///
    /// 报名流水号. Example: `1235446`.
    pub entry_no: Option<String>,
    /// Score of the examination.
    ///
    /// 考试分数. Example: `85`.
    pub exam_score: Option<String>,
    /// Portrait id returned by the work card image upload.
    ///
    /// Example: `abcd123456`.
    pub head_pic_id: Option<String>,
    /// Code of the desired city; `110000` is Beijing.
    ///
    /// 求职意向. Example: `110000`.
    pub intention_city: Option<String>,
    /// Name of the desired city in Chinese, without the word for city or prefecture.
    ///
    /// 意向城市名. Example: `北京`.
    pub intention_city_name: Option<String>,
    /// Date of issue, as a timestamp in milliseconds.
    ///
    /// 发证日期. Example: `1668743509506`.
    pub issue_date: Option<String>,
    /// Occupation id of the position, from the published list.
    ///
    /// Example: `5278A2C2001`.
    pub job_id: Option<String>,
    /// Occupation.
    ///
    /// 职业名称. Example: `后端开发`.
    pub job_name: Option<String>,
    /// Merchant's occupation id.
    ///
    /// 商户职业Id. Example: `abc123`.
    pub ka_job_id: Option<String>,
    /// Merchant's occupation name.
    ///
    /// 商户职业名称. Example: `电工`.
    pub ka_job_name: Option<String>,
    /// Merchant's industry id.
    ///
    /// 商户行业Id. Example: `abc`.
    pub ka_profession_id: Option<String>,
    /// Merchant's industry name.
    ///
    /// 商户行业名称. Example: `建筑业`.
    pub ka_profession_name: Option<String>,
    /// Province.
    ///
    /// 省份. Example: `浙江`.
    pub location: Option<String>,
    /// Month of graduation.
    ///
    /// 毕业的月. Example: `7`.
    pub month: Option<String>,
    /// One-time token generated by the API for this kind of data.
    ///
    /// Example: `12345678qwe123`.
    pub once_token: Option<String>,
    /// Industry id of the position, from the published list.
    ///
    /// Example: `5378A2C2`.
    pub profession_id: Option<String>,
    /// Industry.
    ///
    /// 行业名称. Example: `IT互联网`.
    pub profession_name: Option<String>,
    /// Upper end of the desired salary; not below `salary_min`.
    ///
    /// 薪水范围. Example: `3000`.
    pub salary_max: Option<String>,
    /// Lower end of the desired salary; not above `salary_max`.
    ///
    /// 薪水范围. Example: `1000`.
    pub salary_min: Option<String>,
    /// Unit of the salary, in yuan.
    ///
    /// 薪资单位. Example: `DAY`.
    pub salary_unit: Option<record::Choice<JobWorthJobdataSalaryUnit>>,
    /// School.
    ///
    /// 学校. Example: `浙江大学`.
    pub school_name: Option<String>,
    /// Skills separated by commas, at most 6\.
    ///
    /// Example: `木工,电工`.
    pub skill_name: Option<String>,
    /// Start of working life, as `yyyy-MM`.
    ///
    /// 参加工作的时间. Example: `2011-07`.
    pub start_time: Option<String>,
    /// Kind of data, such as `certificate`.
    ///
    /// 信息类型. Example: `certificate`.
    pub r#type: Option<String>,
    /// End of validity, as a timestamp in milliseconds.
    ///
    /// 有效期. Example: `1668743509506`.
    pub valid_date_end: Option<String>,
    /// Start of validity, as a timestamp in milliseconds.
    ///
    /// 有效期. Example: `1668743509506`.
    pub valid_date_start: Option<String>,
    /// State of the check.
    ///
    /// 校验状态. Example: `"true"`.
    pub verify_status: Option<String>,
    /// Description of the work.
    ///
    /// 工作描述.
    pub work_desc: Option<String>,
    /// End of the work, as a timestamp in milliseconds.
    ///
    /// 工作结束时间. Example: `1651138651000`.
    pub work_end_time: Option<String>,
    /// Place of work.
    ///
    /// 工作经历工作地. Example: `杭州`.
    pub work_place: Option<String>,
    /// Kind of employment.
    ///
    /// 岗位属性. Example: `FULL_TIME`.
    pub work_property: Option<record::Choice<JobWorthJobdataWorkProperty>>,
    /// Start of the work, as a timestamp in milliseconds.
    ///
    /// 工作开始时间. Example: `1651138484000`.
    pub work_start_time: Option<String>,
    /// Year of graduation.
    ///
    /// 毕业的年. Example: `2011`.
    pub year: Option<String>,
}

impl JobWorthJobdata {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn degree(
        mut self,
        degree: impl Into<record::Choice<JobWorthJobdataDegree>>,
    ) -> Self {
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
    pub fn education_status(
        mut self,
        education_status: impl Into<record::Choice<JobWorthJobdataEducationStatus>>,
    ) -> Self {
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
    pub fn salary_unit(
        mut self,
        salary_unit: impl Into<record::Choice<JobWorthJobdataSalaryUnit>>,
    ) -> Self {
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
    pub fn work_property(
        mut self,
        work_property: impl Into<record::Choice<JobWorthJobdataWorkProperty>>,
    ) -> Self {
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

/// The values of the platform's type `JobWorthJobdataDegree`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthJobdataDegree {
    /// `HIGHSCHOOL_AND_BELOW`: High school or below (高中及以下).
    HighschoolAndBelow,
    /// `POLYTECHNIC`: Technical secondary school (中专).
    Polytechnic,
    /// `COLLEGE`: Junior college (大专).
    College,
    /// `BACHELOR`: Bachelor (本科).
    Bachelor,
    /// `MASTER`: Master (硕士).
    Master,
    /// `DOCTOR_AND_ABOVE`: Doctorate or above (博士及以上).
    DoctorAndAbove,
}

record::enumeration!(
    JobWorthJobdataDegree, "HIGHSCHOOL_AND_BELOW" HighschoolAndBelow, "POLYTECHNIC"
    Polytechnic, "COLLEGE" College, "BACHELOR" Bachelor, "MASTER" Master,
    "DOCTOR_AND_ABOVE" DoctorAndAbove
);

/// The values of the platform's type `JobWorthJobdataEducationStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthJobdataEducationStatus {
    /// `GRADUATE`: Graduated (毕业).
    Graduate,
    /// `STUDY`: Not graduated (未毕业).
    Study,
}

record::enumeration!(JobWorthJobdataEducationStatus, "GRADUATE" Graduate, "STUDY" Study);

/// The values of the platform's type `JobWorthJobdataSalaryUnit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthJobdataSalaryUnit {
    /// `DAY`: Per day.
    Day,
    /// `TIME`: Per time.
    Time,
    /// `MONTH`: Per month.
    Month,
    /// `HOUR`: Per hour.
    Hour,
    /// `NUM`: Per piece.
    Num,
    /// `WEEK`: Per week.
    Week,
    /// `OTHER`: Other.
    Other,
}

record::enumeration!(
    JobWorthJobdataSalaryUnit, "DAY" Day, "TIME" Time, "MONTH" Month, "HOUR" Hour, "NUM"
    Num, "WEEK" Week, "OTHER" Other
);

/// The values of the platform's type `JobWorthJobdataWorkProperty`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobWorthJobdataWorkProperty {
    /// `FULL_TIME`: Full time.
    FullTime,
    /// `PART_TIME`: Part time.
    PartTime,
}

record::enumeration!(
    JobWorthJobdataWorkProperty, "FULL_TIME" FullTime, "PART_TIME" PartTime
);

/// The values of the platform's type `JobworthJobdataAddCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthJobdataAddCertType {
    /// `0`: Identity card.
    V0,
    /// `1`: Passport.
    V1,
    /// `2`: Home return permit, Taiwan.
    V2,
    /// `3`: Travel permit, Hong Kong and Macao residents.
    V3,
    /// `4`: Pass of a Taiwan resident.
    V4,
    /// `5`: Pass of a Hong Kong or Macao resident (港澳居民通行证).
    V5,
}

record::enumeration!(
    JobworthJobdataAddCertType, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5
);

/// The error codes of `zhima.customer.jobworth.jobdata.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthJobdataAddErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JobworthJobdataAddErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ILLEGAL_ARGUMENT" IllegalArgument
);

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
    JobworthJobdataAdd, JOBWORTH_JOBDATA_ADD, 0 cert_no None, 1 cert_type None, 2
    conn_key None, 3 job_data_list Vec::new(), 4 open_id None, 5 user_id None, 6
    user_name None
);

record::record!(
    JobworthJobdataAddResponse, JOBWORTH_JOBDATA_ADD_RESPONSE, 0 acceptance_id None, 1
    sub_code None, 2 sub_msg None, 3 url None
);

record::record!(
    JobWorthJobdata, JOB_WORTH_JOBDATA, 0 certificate_grant_institution None, 1
    certificate_id None, 2 certificate_level None, 3 certificate_name None, 4
    certificate_pic_id None, 5 company_name None, 6 degree None, 7 delivery_position_id
    None, 8 delivery_time None, 9 education_status None, 10 entry_no None, 11 exam_score
    None, 12 head_pic_id None, 13 intention_city None, 14 intention_city_name None, 15
    issue_date None, 16 job_id None, 17 job_name None, 18 ka_job_id None, 19 ka_job_name
    None, 20 ka_profession_id None, 21 ka_profession_name None, 22 location None, 23
    month None, 24 once_token None, 25 profession_id None, 26 profession_name None, 27
    salary_max None, 28 salary_min None, 29 salary_unit None, 30 school_name None, 31
    skill_name None, 32 start_time None, 33 r#type None, 34 valid_date_end None, 35
    valid_date_start None, 36 verify_status None, 37 work_desc None, 38 work_end_time
    None, 39 work_place None, 40 work_property None, 41 work_start_time None, 42 year
    None
);

static JOBWORTH_JOBDATA_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAdd",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Limited(
            "cert_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["0", "1", "2", "3", "4", "5"]),
                ),
            ],
        ),
        schema::Row::Text("conn_key"),
        schema::Row::Plain(
            "job_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOB_WORTH_JOBDATA),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[11, 12, 14, 23, 28, 29, 33, 34],
};

static JOBWORTH_JOBDATA_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAddResponse",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    rows: &[
        schema::Row::Text("acceptance_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[],
};

static JOB_WORTH_JOBDATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthJobdata",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    rows: &[
        schema::Row::Text("certificate_grant_institution"),
        schema::Row::Text("certificate_id"),
        schema::Row::Text("certificate_level"),
        schema::Row::Text("certificate_name"),
        schema::Row::Text("certificate_pic_id"),
        schema::Row::Text("company_name"),
        schema::Row::Limited(
            "degree",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "HIGHSCHOOL_AND_BELOW",
                            "POLYTECHNIC",
                            "COLLEGE",
                            "BACHELOR",
                            "MASTER",
                            "DOCTOR_AND_ABOVE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("delivery_position_id"),
        schema::Row::Plain("delivery_time", schema::Kind::Integer),
        schema::Row::Limited(
            "education_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["GRADUATE", "STUDY"]))],
        ),
        schema::Row::Text("entry_no"),
        schema::Row::Text("exam_score"),
        schema::Row::Text("head_pic_id"),
        schema::Row::Text("intention_city"),
        schema::Row::Text("intention_city_name"),
        schema::Row::Text("issue_date"),
        schema::Row::Text("job_id"),
        schema::Row::Text("job_name"),
        schema::Row::Text("ka_job_id"),
        schema::Row::Text("ka_job_name"),
        schema::Row::Text("ka_profession_id"),
        schema::Row::Text("ka_profession_name"),
        schema::Row::Text("location"),
        schema::Row::Text("month"),
        schema::Row::Text("once_token"),
        schema::Row::Text("profession_id"),
        schema::Row::Text("profession_name"),
        schema::Row::Text("salary_max"),
        schema::Row::Text("salary_min"),
        schema::Row::Limited(
            "salary_unit",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["DAY", "TIME", "MONTH", "HOUR", "NUM", "WEEK", "OTHER"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("school_name"),
        schema::Row::Text("skill_name"),
        schema::Row::Text("start_time"),
        schema::Row::Text("type"),
        schema::Row::Text("valid_date_end"),
        schema::Row::Text("valid_date_start"),
        schema::Row::Text("verify_status"),
        schema::Row::Text("work_desc"),
        schema::Row::Text("work_end_time"),
        schema::Row::Text("work_place"),
        schema::Row::Limited(
            "work_property",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["FULL_TIME", "PART_TIME"]))],
        ),
        schema::Row::Text("work_start_time"),
        schema::Row::Text("year"),
    ],
    rules: &[],
    lines: &[
        59, 64, 65, 66, 67, 71, 72, 75, 84, 89, 90, 93, 98, 99, 100, 101, 106, 111, 116,
        120, 121, 122, 123, 124, 125, 126, 127, 131, 135, 136, 141, 146, 149, 159, 160,
        164, 169, 170, 175, 180, 181, 182, 187, 188, 191, 196, 201,
    ],
};
