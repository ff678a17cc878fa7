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
/// Answered by [`JobworthJobdataAddResponse`], or by an error with a [`JobworthJobdataAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.jobdata.add")]
#[doc(alias = "/v3/zhima/customer/jobworth/jobdata/add")]
#[doc(alias = "工作证职业数据回流接口")]
#[must_use]
#[non_exhaustive]
pub struct JobworthJobdataAdd {
    /// Number of the identity document.
    ///
    /// On the wire `cert_no` (身份证证件号). Example: `1101121983010****5`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:11`.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// On the wire `cert_type`. Example: `0`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:12`.
    pub cert_type: Option<record::Choice<JobworthJobdataAddCertType>>,
    /// Connection key returned by the reception desk.
    ///
    /// On the wire `conn_key` (关联key). Example: `abcd12345678`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:23`.
    pub conn_key: Option<String>,
    /// Data to send.
    ///
    /// On the wire `job_data_list` (回传信息). Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:28`.
    pub job_data_list: Vec<JobWorthJobdata>,
    /// User, by open id.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:29`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// On the wire `user_id` (支付宝uid). Example: `2088000000000001`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:33`.
    pub user_id: Option<String>,
    /// Chinese name of the user.
    ///
    /// On the wire `user_name` (用户中文名). Example: `某某`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:34`.
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

/// The answer of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthJobdataAddResponse {
    /// Number with which the work card's reception desk is called.
    ///
    /// On the wire `acceptance_id` (受理台单号). Example: `abcd1234`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:37`.
    pub acceptance_id: Option<String>,
    /// Error code.
    ///
    /// On the wire `sub_code` (错误码); on REST only. Example: `INVALID_PARAMETER`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:42`.
    pub sub_code: Option<String>,
    /// Business result message, in Chinese.
    ///
    /// On the wire `sub_msg` (业务中文结果信息); on REST only. Example: `参数有误`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:43`.
    pub sub_msg: Option<String>,
    /// Link to the work card mini program.
    ///
    /// On the wire `url` (职得工作证跳转小程序链接). Example: `http://www.123.com?XXX`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:49`.
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:56`.
#[must_use]
#[non_exhaustive]
pub struct JobWorthJobdata {
    /// Institution that issued the certificate.
    ///
    /// On the wire `certificate_grant_institution` (证书发证机构). Example: `浙江省杭州市西湖区红十字会`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:59`.
    pub certificate_grant_institution: Option<String>,
    /// Number of the certificate.
    ///
    /// On the wire `certificate_id` (证书编号). Example: `abcd12345678`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:64`.
    pub certificate_id: Option<String>,
    /// Level of the certificate, in Chinese.
    ///
    /// On the wire `certificate_level` (证书等级). Example: `初级`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:65`.
    pub certificate_level: Option<String>,
    /// Name of the certificate.
    ///
    /// On the wire `certificate_name` (证书名称). Example: `健康管理师`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:66`.
    pub certificate_name: Option<String>,
    /// Picture id returned by the work card image upload.
    ///
    /// On the wire `certificate_pic_id`. Example: `abcd12345678`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:67`.
    pub certificate_pic_id: Option<String>,
    /// Company.
    ///
    /// On the wire `company_name` (公司名称). Example: `上海依多企业管理有限公司`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:71`.
    pub company_name: Option<String>,
    /// Degree.
    ///
    /// On the wire `degree` (学历). Example: `BACHELOR`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:72`.
    pub degree: Option<record::Choice<JobWorthJobdataDegree>>,
    /// Merchant's id of the position applied for.
    ///
    /// On the wire `delivery_position_id` (商户侧投递岗位id). Example: `xxxxx`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:84`.
    pub delivery_position_id: Option<String>,
    /// Timestamp of the application.
    ///
    /// On the wire `delivery_time` (投递时间戳). Example: `9999`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:89`.
    pub delivery_time: Option<i64>,
    /// State of the education.
    ///
    /// On the wire `education_status` (教育状态). Example: `GRADUATE`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:90`.
    pub education_status: Option<record::Choice<JobWorthJobdataEducationStatus>>,
    /// Registration number.
    ///
    /// On the wire `entry_no` (报名流水号). Example: `1235446`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:98`.
    pub entry_no: Option<String>,
    /// Score of the examination.
    ///
    /// On the wire `exam_score` (考试分数). Example: `85`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:99`.
    pub exam_score: Option<String>,
    /// Portrait id returned by the work card image upload.
    ///
    /// On the wire `head_pic_id`. Example: `abcd123456`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:100`.
    pub head_pic_id: Option<String>,
    /// Code of the desired city; `110000` is Beijing.
    ///
    /// On the wire `intention_city` (求职意向). Example: `110000`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:101`.
    pub intention_city: Option<String>,
    /// Name of the desired city in Chinese, without the word for city or prefecture.
    ///
    /// On the wire `intention_city_name` (意向城市名). Example: `北京`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:106`.
    pub intention_city_name: Option<String>,
    /// Date of issue, as a timestamp in milliseconds.
    ///
    /// On the wire `issue_date` (发证日期). Example: `1668743509506`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:111`.
    pub issue_date: Option<String>,
    /// Occupation id of the position, from the published list.
    ///
    /// On the wire `job_id`. Example: `5278A2C2001`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:116`.
    pub job_id: Option<String>,
    /// Occupation.
    ///
    /// On the wire `job_name` (职业名称). Example: `后端开发`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:120`.
    pub job_name: Option<String>,
    /// Merchant's occupation id.
    ///
    /// On the wire `ka_job_id` (商户职业Id). Example: `abc123`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:121`.
    pub ka_job_id: Option<String>,
    /// Merchant's occupation name.
    ///
    /// On the wire `ka_job_name` (商户职业名称). Example: `电工`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:122`.
    pub ka_job_name: Option<String>,
    /// Merchant's industry id.
    ///
    /// On the wire `ka_profession_id` (商户行业Id). Example: `abc`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:123`.
    pub ka_profession_id: Option<String>,
    /// Merchant's industry name.
    ///
    /// On the wire `ka_profession_name` (商户行业名称). Example: `建筑业`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:124`.
    pub ka_profession_name: Option<String>,
    /// Province.
    ///
    /// On the wire `location` (省份). Example: `浙江`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:125`.
    pub location: Option<String>,
    /// Month of graduation.
    ///
    /// On the wire `month` (毕业的月). Example: `7`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:126`.
    pub month: Option<String>,
    /// One-time token generated by the API for this kind of data.
    ///
    /// On the wire `once_token`. Example: `12345678qwe123`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:127`.
    pub once_token: Option<String>,
    /// Industry id of the position, from the published list.
    ///
    /// On the wire `profession_id`. Example: `5378A2C2`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:131`.
    pub profession_id: Option<String>,
    /// Industry.
    ///
    /// On the wire `profession_name` (行业名称). Example: `IT互联网`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:135`.
    pub profession_name: Option<String>,
    /// Upper end of the desired salary; not below `salary_min`.
    ///
    /// On the wire `salary_max` (薪水范围). Example: `3000`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:136`.
    pub salary_max: Option<String>,
    /// Lower end of the desired salary; not above `salary_max`.
    ///
    /// On the wire `salary_min` (薪水范围). Example: `1000`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:141`.
    pub salary_min: Option<String>,
    /// Unit of the salary, in yuan.
    ///
    /// On the wire `salary_unit` (薪资单位). Example: `DAY`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:146`.
    pub salary_unit: Option<record::Choice<JobWorthJobdataSalaryUnit>>,
    /// School.
    ///
    /// On the wire `school_name` (学校). Example: `浙江大学`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:159`.
    pub school_name: Option<String>,
    /// Skills separated by commas, at most 6\.
    ///
    /// On the wire `skill_name`. Example: `木工,电工`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:160`.
    pub skill_name: Option<String>,
    /// Start of working life, as `yyyy-MM`.
    ///
    /// On the wire `start_time` (参加工作的时间). Example: `2011-07`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:164`.
    pub start_time: Option<String>,
    /// Kind of data, such as `certificate`.
    ///
    /// On the wire `type` (信息类型). Example: `certificate`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:169`.
    pub r#type: Option<String>,
    /// End of validity, as a timestamp in milliseconds.
    ///
    /// On the wire `valid_date_end` (有效期). Example: `1668743509506`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:170`.
    pub valid_date_end: Option<String>,
    /// Start of validity, as a timestamp in milliseconds.
    ///
    /// On the wire `valid_date_start` (有效期). Example: `1668743509506`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:175`.
    pub valid_date_start: Option<String>,
    /// State of the check.
    ///
    /// On the wire `verify_status` (校验状态). Example: `"true"`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:180`.
    pub verify_status: Option<String>,
    /// Description of the work.
    ///
    /// On the wire `work_desc` (工作描述). Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:181`.
    pub work_desc: Option<String>,
    /// End of the work, as a timestamp in milliseconds.
    ///
    /// On the wire `work_end_time` (工作结束时间). Example: `1651138651000`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:182`.
    pub work_end_time: Option<String>,
    /// Place of work.
    ///
    /// On the wire `work_place` (工作经历工作地). Example: `杭州`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:187`.
    pub work_place: Option<String>,
    /// Kind of employment.
    ///
    /// On the wire `work_property` (岗位属性). Example: `FULL_TIME`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:188`.
    pub work_property: Option<record::Choice<JobWorthJobdataWorkProperty>>,
    /// Start of the work, as a timestamp in milliseconds.
    ///
    /// On the wire `work_start_time` (工作开始时间). Example: `1651138484000`. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:196`.
    pub work_start_time: Option<String>,
    /// Year of graduation.
    ///
    /// On the wire `year` (毕业的年). Example: `2011`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:201`.
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:76`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataDegree {
    /// High school or below.
    ///
    /// On the wire `HIGHSCHOOL_AND_BELOW` (高中及以下).
    HighschoolAndBelow,
    /// Technical secondary school.
    ///
    /// On the wire `POLYTECHNIC` (中专).
    Polytechnic,
    /// Junior college.
    ///
    /// On the wire `COLLEGE` (大专).
    College,
    /// Bachelor.
    ///
    /// On the wire `BACHELOR` (本科).
    Bachelor,
    /// Master.
    ///
    /// On the wire `MASTER` (硕士).
    Master,
    /// Doctorate or above.
    ///
    /// On the wire `DOCTOR_AND_ABOVE` (博士及以上).
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:94`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataEducationStatus {
    /// Graduated.
    ///
    /// On the wire `GRADUATE` (毕业).
    Graduate,
    /// Not graduated.
    ///
    /// On the wire `STUDY` (未毕业).
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:150`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataSalaryUnit {
    /// Per day.
    ///
    /// On the wire `DAY`.
    Day,
    /// Per time.
    ///
    /// On the wire `TIME`.
    Time,
    /// Per month.
    ///
    /// On the wire `MONTH`.
    Month,
    /// Per hour.
    ///
    /// On the wire `HOUR`.
    Hour,
    /// Per piece.
    ///
    /// On the wire `NUM`.
    Num,
    /// Per week.
    ///
    /// On the wire `WEEK`.
    Week,
    /// Other.
    ///
    /// On the wire `OTHER`.
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:192`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobWorthJobdataWorkProperty {
    /// Full time.
    ///
    /// On the wire `FULL_TIME`.
    FullTime,
    /// Part time.
    ///
    /// On the wire `PART_TIME`.
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
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobworthJobdataAddCertType {
    /// Identity card.
    ///
    /// On the wire `0`.
    V0,
    /// Passport.
    ///
    /// On the wire `1`.
    V1,
    /// Home return permit, Taiwan.
    ///
    /// On the wire `2`.
    V2,
    /// Travel permit, Hong Kong and Macao residents.
    ///
    /// On the wire `3`.
    V3,
    /// Pass of a Taiwan resident.
    ///
    /// On the wire `4`.
    V4,
    /// Pass of a Hong Kong or Macao resident.
    ///
    /// On the wire `5` (港澳居民通行证).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthJobdataAddErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:204` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:205` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:206` and
    /// `spec/codes.yaml:1166`.
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
