//! `zhima.customer.jobworth.jobdata.add` · 工作证职业数据回流接口
//!
//! Send occupational data from a partner back to a user's work card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
//! `spec/zhima_customer/jobworth.jobdata.add.yaml`.

use crate::{record, schema};

static JOBWORTH_JOBDATA_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAdd",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["0", "1", "2", "3", "4", "5"]),
                    14,
                ),
            ],
            ..schema::FieldDef::text("cert_type", 12)
        },
        schema::FieldDef::text("conn_key", 23),
        schema::FieldDef::new(
            "job_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOB_WORTH_JOBDATA),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("open_id", 29),
        schema::FieldDef::text("user_id", 33),
        schema::FieldDef::text("user_name", 34),
    ],
    rules: &[],
};

static JOBWORTH_JOBDATA_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAddResponse",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("acceptance_id", 37),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 42)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 43)
        },
        schema::FieldDef::text("url", 49),
    ],
    rules: &[],
};

static JOB_WORTH_JOBDATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthJobdata",
    file: "spec/zhima_customer/jobworth.jobdata.add.yaml",
    fields: &[
        schema::FieldDef::text("certificate_grant_institution", 59),
        schema::FieldDef::text("certificate_id", 64),
        schema::FieldDef::text("certificate_level", 65),
        schema::FieldDef::text("certificate_name", 66),
        schema::FieldDef::text("certificate_pic_id", 67),
        schema::FieldDef::text("company_name", 71),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    75,
                ),
            ],
            ..schema::FieldDef::text("degree", 72)
        },
        schema::FieldDef::text("delivery_position_id", 84),
        schema::FieldDef::new("delivery_time", schema::Kind::Integer, 89),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["GRADUATE", "STUDY"]), 93),
            ],
            ..schema::FieldDef::text("education_status", 90)
        },
        schema::FieldDef::text("entry_no", 98),
        schema::FieldDef::text("exam_score", 99),
        schema::FieldDef::text("head_pic_id", 100),
        schema::FieldDef::text("intention_city", 101),
        schema::FieldDef::text("intention_city_name", 106),
        schema::FieldDef::text("issue_date", 111),
        schema::FieldDef::text("job_id", 116),
        schema::FieldDef::text("job_name", 120),
        schema::FieldDef::text("ka_job_id", 121),
        schema::FieldDef::text("ka_job_name", 122),
        schema::FieldDef::text("ka_profession_id", 123),
        schema::FieldDef::text("ka_profession_name", 124),
        schema::FieldDef::text("location", 125),
        schema::FieldDef::text("month", 126),
        schema::FieldDef::text("once_token", 127),
        schema::FieldDef::text("profession_id", 131),
        schema::FieldDef::text("profession_name", 135),
        schema::FieldDef::text("salary_max", 136),
        schema::FieldDef::text("salary_min", 141),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["DAY", "TIME", "MONTH", "HOUR", "NUM", "WEEK", "OTHER"],
                    ),
                    149,
                ),
            ],
            ..schema::FieldDef::text("salary_unit", 146)
        },
        schema::FieldDef::text("school_name", 159),
        schema::FieldDef::text("skill_name", 160),
        schema::FieldDef::text("start_time", 164),
        schema::FieldDef::text("type", 169),
        schema::FieldDef::text("valid_date_end", 170),
        schema::FieldDef::text("valid_date_start", 175),
        schema::FieldDef::text("verify_status", 180),
        schema::FieldDef::text("work_desc", 181),
        schema::FieldDef::text("work_end_time", 182),
        schema::FieldDef::text("work_place", 187),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["FULL_TIME", "PART_TIME"]),
                    191,
                ),
            ],
            ..schema::FieldDef::text("work_property", 188)
        },
        schema::FieldDef::text("work_start_time", 196),
        schema::FieldDef::text("year", 201),
    ],
    rules: &[],
};

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

/// The values of the platform's type `JobWorthJobdataDegree`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthJobdataDegree {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HIGHSCHOOL_AND_BELOW", Self::HighschoolAndBelow),
        ("POLYTECHNIC", Self::Polytechnic),
        ("COLLEGE", Self::College),
        ("BACHELOR", Self::Bachelor),
        ("MASTER", Self::Master),
        ("DOCTOR_AND_ABOVE", Self::DoctorAndAbove),
    ];
}

impl std::fmt::Debug for JobWorthJobdataDegree {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthJobdataEducationStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataEducationStatus {
    /// `GRADUATE`: Graduated (毕业).
    Graduate,
    /// `STUDY`: Not graduated (未毕业).
    Study,
}

impl record::Enumeration for JobWorthJobdataEducationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GRADUATE", Self::Graduate),
        ("STUDY", Self::Study),
    ];
}

impl std::fmt::Debug for JobWorthJobdataEducationStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthJobdataSalaryUnit`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobWorthJobdataSalaryUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DAY", Self::Day),
        ("TIME", Self::Time),
        ("MONTH", Self::Month),
        ("HOUR", Self::Hour),
        ("NUM", Self::Num),
        ("WEEK", Self::Week),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for JobWorthJobdataSalaryUnit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobWorthJobdataWorkProperty`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataWorkProperty {
    /// `FULL_TIME`: Full time.
    FullTime,
    /// `PART_TIME`: Part time.
    PartTime,
}

impl record::Enumeration for JobWorthJobdataWorkProperty {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FULL_TIME", Self::FullTime),
        ("PART_TIME", Self::PartTime),
    ];
}

impl std::fmt::Debug for JobWorthJobdataWorkProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JobworthJobdataAddCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JobworthJobdataAddCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
    ];
}

impl std::fmt::Debug for JobworthJobdataAddCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.customer.jobworth.jobdata.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
