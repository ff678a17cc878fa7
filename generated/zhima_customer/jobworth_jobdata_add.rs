//! `zhima.customer.jobworth.jobdata.add` · 工作证职业数据回流接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
//! `spec/zhima_customer/jobworth.jobdata.add.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_customer/jobworth.jobdata.add.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.customer.jobworth.jobdata.add",
    title: "工作证职业数据回流接口",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 71,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 72,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 73,
        },
    ],
};

static JOBWORTH_JOBDATA_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAdd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "conn_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "job_data_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOB_WORTH_JOBDATA),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static JOBWORTH_JOBDATA_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthJobdataAddResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "acceptance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "sub_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "sub_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static JOB_WORTH_JOBDATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobWorthJobdata",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "certificate_grant_institution",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "certificate_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "certificate_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "certificate_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "certificate_pic_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "company_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "degree",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "delivery_position_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "delivery_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "education_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "entry_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "exam_score",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "head_pic_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "intention_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "intention_city_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "issue_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "job_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "job_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "ka_job_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "ka_job_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "ka_profession_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "ka_profession_name",
            kind: schema::Kind::Text,
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
            name: "month",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "once_token",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "profession_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "profession_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "salary_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "salary_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "salary_unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "school_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "skill_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "valid_date_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "valid_date_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "verify_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "work_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "work_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "work_place",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "work_property",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "work_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "year",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/jobdata/add`. Described in
/// `spec/zhima_customer/jobworth.jobdata.add.yaml`.
/// Answered by [`JobworthJobdataAddResponse`], or by an error with a [`JobworthJobdataAddErrorCode`].
#[doc(alias = "zhima.customer.jobworth.jobdata.add")]
#[doc(alias = "工作证职业数据回流接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthJobdataAdd {
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:9`.
    pub cert_no: Option<String>,
    /// The field `cert_type`: a text.
    ///
    /// On the wire `cert_type`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:10`.
    pub cert_type: Option<String>,
    /// The field `conn_key`: a text.
    ///
    /// On the wire `conn_key`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:11`.
    pub conn_key: Option<String>,
    /// The field `job_data_list`: a list; each element is a record of the kind `JobWorthJobdata`.
    ///
    /// On the wire `job_data_list`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:12`.
    pub job_data_list: Vec<JobWorthJobdata>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:13`.
    pub open_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:14`.
    pub user_id: Option<String>,
    /// The field `user_name`: a text.
    ///
    /// On the wire `user_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:15`.
    pub user_name: Option<String>,
}

impl JobworthJobdataAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    #[must_use]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    #[must_use]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`job_data_list`](Self::job_data_list).
    #[inline]
    #[must_use]
    pub fn job_data_list(
        mut self,
        job_data_list: impl IntoIterator<Item = JobWorthJobdata>,
    ) -> Self {
        self.job_data_list = job_data_list.into_iter().collect();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.customer.jobworth.jobdata.add` (工作证职业数据回流接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JobworthJobdataAddResponse {
    /// The field `acceptance_id`: a text.
    ///
    /// On the wire `acceptance_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:18`.
    pub acceptance_id: Option<String>,
    /// The field `sub_code`: a text.
    ///
    /// On the wire `sub_code`; on REST only. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:19`.
    pub sub_code: Option<String>,
    /// The field `sub_msg`: a text.
    ///
    /// On the wire `sub_msg`; on REST only. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:20`.
    pub sub_msg: Option<String>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:21`.
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

/// The platform's type `JobWorthJobdata`.
///
/// Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct JobWorthJobdata {
    /// The field `certificate_grant_institution`: a text.
    ///
    /// On the wire `certificate_grant_institution`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:26`.
    pub certificate_grant_institution: Option<String>,
    /// The field `certificate_id`: a text.
    ///
    /// On the wire `certificate_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:27`.
    pub certificate_id: Option<String>,
    /// The field `certificate_level`: a text.
    ///
    /// On the wire `certificate_level`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:28`.
    pub certificate_level: Option<String>,
    /// The field `certificate_name`: a text.
    ///
    /// On the wire `certificate_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:29`.
    pub certificate_name: Option<String>,
    /// The field `certificate_pic_id`: a text.
    ///
    /// On the wire `certificate_pic_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:30`.
    pub certificate_pic_id: Option<String>,
    /// The field `company_name`: a text.
    ///
    /// On the wire `company_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:31`.
    pub company_name: Option<String>,
    /// The field `degree`: a text.
    ///
    /// On the wire `degree`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:32`.
    pub degree: Option<String>,
    /// The field `delivery_position_id`: a text.
    ///
    /// On the wire `delivery_position_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:33`.
    pub delivery_position_id: Option<String>,
    /// The field `delivery_time`: a whole number.
    ///
    /// On the wire `delivery_time`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:34`.
    pub delivery_time: Option<i64>,
    /// The field `education_status`: a text.
    ///
    /// On the wire `education_status`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:35`.
    pub education_status: Option<String>,
    /// The field `entry_no`: a text.
    ///
    /// On the wire `entry_no`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:36`.
    pub entry_no: Option<String>,
    /// The field `exam_score`: a text.
    ///
    /// On the wire `exam_score`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:37`.
    pub exam_score: Option<String>,
    /// The field `head_pic_id`: a text.
    ///
    /// On the wire `head_pic_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:38`.
    pub head_pic_id: Option<String>,
    /// The field `intention_city`: a text.
    ///
    /// On the wire `intention_city`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:39`.
    pub intention_city: Option<String>,
    /// The field `intention_city_name`: a text.
    ///
    /// On the wire `intention_city_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:40`.
    pub intention_city_name: Option<String>,
    /// The field `issue_date`: a text.
    ///
    /// On the wire `issue_date`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:41`.
    pub issue_date: Option<String>,
    /// The field `job_id`: a text.
    ///
    /// On the wire `job_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:42`.
    pub job_id: Option<String>,
    /// The field `job_name`: a text.
    ///
    /// On the wire `job_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:43`.
    pub job_name: Option<String>,
    /// The field `ka_job_id`: a text.
    ///
    /// On the wire `ka_job_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:44`.
    pub ka_job_id: Option<String>,
    /// The field `ka_job_name`: a text.
    ///
    /// On the wire `ka_job_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:45`.
    pub ka_job_name: Option<String>,
    /// The field `ka_profession_id`: a text.
    ///
    /// On the wire `ka_profession_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:46`.
    pub ka_profession_id: Option<String>,
    /// The field `ka_profession_name`: a text.
    ///
    /// On the wire `ka_profession_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:47`.
    pub ka_profession_name: Option<String>,
    /// The field `location`: a text.
    ///
    /// On the wire `location`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:48`.
    pub location: Option<String>,
    /// The field `month`: a text.
    ///
    /// On the wire `month`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:49`.
    pub month: Option<String>,
    /// The field `once_token`: a text.
    ///
    /// On the wire `once_token`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:50`.
    pub once_token: Option<String>,
    /// The field `profession_id`: a text.
    ///
    /// On the wire `profession_id`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:51`.
    pub profession_id: Option<String>,
    /// The field `profession_name`: a text.
    ///
    /// On the wire `profession_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:52`.
    pub profession_name: Option<String>,
    /// The field `salary_max`: a text.
    ///
    /// On the wire `salary_max`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:53`.
    pub salary_max: Option<String>,
    /// The field `salary_min`: a text.
    ///
    /// On the wire `salary_min`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:54`.
    pub salary_min: Option<String>,
    /// The field `salary_unit`: a text.
    ///
    /// On the wire `salary_unit`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:55`.
    pub salary_unit: Option<String>,
    /// The field `school_name`: a text.
    ///
    /// On the wire `school_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:56`.
    pub school_name: Option<String>,
    /// The field `skill_name`: a text.
    ///
    /// On the wire `skill_name`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:57`.
    pub skill_name: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:58`.
    pub start_time: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:59`.
    pub r#type: Option<String>,
    /// The field `valid_date_end`: a text.
    ///
    /// On the wire `valid_date_end`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:60`.
    pub valid_date_end: Option<String>,
    /// The field `valid_date_start`: a text.
    ///
    /// On the wire `valid_date_start`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:61`.
    pub valid_date_start: Option<String>,
    /// The field `verify_status`: a text.
    ///
    /// On the wire `verify_status`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:62`.
    pub verify_status: Option<String>,
    /// The field `work_desc`: a text.
    ///
    /// On the wire `work_desc`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:63`.
    pub work_desc: Option<String>,
    /// The field `work_end_time`: a text.
    ///
    /// On the wire `work_end_time`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:64`.
    pub work_end_time: Option<String>,
    /// The field `work_place`: a text.
    ///
    /// On the wire `work_place`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:65`.
    pub work_place: Option<String>,
    /// The field `work_property`: a text.
    ///
    /// On the wire `work_property`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:66`.
    pub work_property: Option<String>,
    /// The field `work_start_time`: a text.
    ///
    /// On the wire `work_start_time`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:67`.
    pub work_start_time: Option<String>,
    /// The field `year`: a text.
    ///
    /// On the wire `year`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:68`.
    pub year: Option<String>,
}

impl JobWorthJobdata {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`certificate_grant_institution`](Self::certificate_grant_institution).
    #[inline]
    #[must_use]
    pub fn certificate_grant_institution(
        mut self,
        certificate_grant_institution: impl Into<String>,
    ) -> Self {
        self.certificate_grant_institution = Some(certificate_grant_institution.into());
        self
    }

    /// Sets [`certificate_id`](Self::certificate_id).
    #[inline]
    #[must_use]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }

    /// Sets [`certificate_level`](Self::certificate_level).
    #[inline]
    #[must_use]
    pub fn certificate_level(mut self, certificate_level: impl Into<String>) -> Self {
        self.certificate_level = Some(certificate_level.into());
        self
    }

    /// Sets [`certificate_name`](Self::certificate_name).
    #[inline]
    #[must_use]
    pub fn certificate_name(mut self, certificate_name: impl Into<String>) -> Self {
        self.certificate_name = Some(certificate_name.into());
        self
    }

    /// Sets [`certificate_pic_id`](Self::certificate_pic_id).
    #[inline]
    #[must_use]
    pub fn certificate_pic_id(mut self, certificate_pic_id: impl Into<String>) -> Self {
        self.certificate_pic_id = Some(certificate_pic_id.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    #[inline]
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`degree`](Self::degree).
    #[inline]
    #[must_use]
    pub fn degree(mut self, degree: impl Into<String>) -> Self {
        self.degree = Some(degree.into());
        self
    }

    /// Sets [`delivery_position_id`](Self::delivery_position_id).
    #[inline]
    #[must_use]
    pub fn delivery_position_id(
        mut self,
        delivery_position_id: impl Into<String>,
    ) -> Self {
        self.delivery_position_id = Some(delivery_position_id.into());
        self
    }

    /// Sets [`delivery_time`](Self::delivery_time).
    #[inline]
    #[must_use]
    pub fn delivery_time(mut self, delivery_time: i64) -> Self {
        self.delivery_time = Some(delivery_time);
        self
    }

    /// Sets [`education_status`](Self::education_status).
    #[inline]
    #[must_use]
    pub fn education_status(mut self, education_status: impl Into<String>) -> Self {
        self.education_status = Some(education_status.into());
        self
    }

    /// Sets [`entry_no`](Self::entry_no).
    #[inline]
    #[must_use]
    pub fn entry_no(mut self, entry_no: impl Into<String>) -> Self {
        self.entry_no = Some(entry_no.into());
        self
    }

    /// Sets [`exam_score`](Self::exam_score).
    #[inline]
    #[must_use]
    pub fn exam_score(mut self, exam_score: impl Into<String>) -> Self {
        self.exam_score = Some(exam_score.into());
        self
    }

    /// Sets [`head_pic_id`](Self::head_pic_id).
    #[inline]
    #[must_use]
    pub fn head_pic_id(mut self, head_pic_id: impl Into<String>) -> Self {
        self.head_pic_id = Some(head_pic_id.into());
        self
    }

    /// Sets [`intention_city`](Self::intention_city).
    #[inline]
    #[must_use]
    pub fn intention_city(mut self, intention_city: impl Into<String>) -> Self {
        self.intention_city = Some(intention_city.into());
        self
    }

    /// Sets [`intention_city_name`](Self::intention_city_name).
    #[inline]
    #[must_use]
    pub fn intention_city_name(
        mut self,
        intention_city_name: impl Into<String>,
    ) -> Self {
        self.intention_city_name = Some(intention_city_name.into());
        self
    }

    /// Sets [`issue_date`](Self::issue_date).
    #[inline]
    #[must_use]
    pub fn issue_date(mut self, issue_date: impl Into<String>) -> Self {
        self.issue_date = Some(issue_date.into());
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[inline]
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets [`job_name`](Self::job_name).
    #[inline]
    #[must_use]
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.job_name = Some(job_name.into());
        self
    }

    /// Sets [`ka_job_id`](Self::ka_job_id).
    #[inline]
    #[must_use]
    pub fn ka_job_id(mut self, ka_job_id: impl Into<String>) -> Self {
        self.ka_job_id = Some(ka_job_id.into());
        self
    }

    /// Sets [`ka_job_name`](Self::ka_job_name).
    #[inline]
    #[must_use]
    pub fn ka_job_name(mut self, ka_job_name: impl Into<String>) -> Self {
        self.ka_job_name = Some(ka_job_name.into());
        self
    }

    /// Sets [`ka_profession_id`](Self::ka_profession_id).
    #[inline]
    #[must_use]
    pub fn ka_profession_id(mut self, ka_profession_id: impl Into<String>) -> Self {
        self.ka_profession_id = Some(ka_profession_id.into());
        self
    }

    /// Sets [`ka_profession_name`](Self::ka_profession_name).
    #[inline]
    #[must_use]
    pub fn ka_profession_name(mut self, ka_profession_name: impl Into<String>) -> Self {
        self.ka_profession_name = Some(ka_profession_name.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`month`](Self::month).
    #[inline]
    #[must_use]
    pub fn month(mut self, month: impl Into<String>) -> Self {
        self.month = Some(month.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    #[must_use]
    pub fn once_token(mut self, once_token: impl Into<String>) -> Self {
        self.once_token = Some(once_token.into());
        self
    }

    /// Sets [`profession_id`](Self::profession_id).
    #[inline]
    #[must_use]
    pub fn profession_id(mut self, profession_id: impl Into<String>) -> Self {
        self.profession_id = Some(profession_id.into());
        self
    }

    /// Sets [`profession_name`](Self::profession_name).
    #[inline]
    #[must_use]
    pub fn profession_name(mut self, profession_name: impl Into<String>) -> Self {
        self.profession_name = Some(profession_name.into());
        self
    }

    /// Sets [`salary_max`](Self::salary_max).
    #[inline]
    #[must_use]
    pub fn salary_max(mut self, salary_max: impl Into<String>) -> Self {
        self.salary_max = Some(salary_max.into());
        self
    }

    /// Sets [`salary_min`](Self::salary_min).
    #[inline]
    #[must_use]
    pub fn salary_min(mut self, salary_min: impl Into<String>) -> Self {
        self.salary_min = Some(salary_min.into());
        self
    }

    /// Sets [`salary_unit`](Self::salary_unit).
    #[inline]
    #[must_use]
    pub fn salary_unit(mut self, salary_unit: impl Into<String>) -> Self {
        self.salary_unit = Some(salary_unit.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    #[must_use]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`skill_name`](Self::skill_name).
    #[inline]
    #[must_use]
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_date_end`](Self::valid_date_end).
    #[inline]
    #[must_use]
    pub fn valid_date_end(mut self, valid_date_end: impl Into<String>) -> Self {
        self.valid_date_end = Some(valid_date_end.into());
        self
    }

    /// Sets [`valid_date_start`](Self::valid_date_start).
    #[inline]
    #[must_use]
    pub fn valid_date_start(mut self, valid_date_start: impl Into<String>) -> Self {
        self.valid_date_start = Some(valid_date_start.into());
        self
    }

    /// Sets [`verify_status`](Self::verify_status).
    #[inline]
    #[must_use]
    pub fn verify_status(mut self, verify_status: impl Into<String>) -> Self {
        self.verify_status = Some(verify_status.into());
        self
    }

    /// Sets [`work_desc`](Self::work_desc).
    #[inline]
    #[must_use]
    pub fn work_desc(mut self, work_desc: impl Into<String>) -> Self {
        self.work_desc = Some(work_desc.into());
        self
    }

    /// Sets [`work_end_time`](Self::work_end_time).
    #[inline]
    #[must_use]
    pub fn work_end_time(mut self, work_end_time: impl Into<String>) -> Self {
        self.work_end_time = Some(work_end_time.into());
        self
    }

    /// Sets [`work_place`](Self::work_place).
    #[inline]
    #[must_use]
    pub fn work_place(mut self, work_place: impl Into<String>) -> Self {
        self.work_place = Some(work_place.into());
        self
    }

    /// Sets [`work_property`](Self::work_property).
    #[inline]
    #[must_use]
    pub fn work_property(mut self, work_property: impl Into<String>) -> Self {
        self.work_property = Some(work_property.into());
        self
    }

    /// Sets [`work_start_time`](Self::work_start_time).
    #[inline]
    #[must_use]
    pub fn work_start_time(mut self, work_start_time: impl Into<String>) -> Self {
        self.work_start_time = Some(work_start_time.into());
        self
    }

    /// Sets [`year`](Self::year).
    #[inline]
    #[must_use]
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

/// The error codes of `zhima.customer.jobworth.jobdata.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthJobdataAddErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:71`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_customer/jobworth.jobdata.add.yaml:72`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/zhima_customer/jobworth.jobdata.add.yaml:73`.
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
