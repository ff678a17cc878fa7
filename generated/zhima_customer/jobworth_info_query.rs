//! `zhima.customer.jobworth.info.query` · 职得工作证信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/info/query`. Described in
//! `spec/zhima_customer/jobworth.info.query.yaml`.

use crate::{record, schema};

static JOBWORTH_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthInfoQuery",
    file: "spec/zhima_customer/jobworth.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("conn_key", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_name", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("cert_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("back_url", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("cert_type", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ka_visitor_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("visitor_type", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("visitor_name", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("company_certificate", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("visitor_url", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("has_button", schema::Kind::Boolean, 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("has_number", schema::Kind::Boolean, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("has_qr_code", schema::Kind::Boolean, 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("has_html", schema::Kind::Boolean, 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("job_id", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("industry_id", 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("cloud_resume_scene", 28)
        },
    ],
    rules: &[],
};

static JOBWORTH_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthInfoQueryResponse",
    file: "spec/zhima_customer/jobworth.info.query.yaml",
    fields: &[
        schema::FieldDef::text("acceptance_id", 31),
        schema::FieldDef::text("auth_token", 32),
        schema::FieldDef::text("html_url", 33),
        schema::FieldDef::text("picture_url", 34),
        schema::FieldDef::new("scene_result", schema::Kind::Boolean, 35),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 36)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 37)
        },
        schema::FieldDef::text("update_url", 38),
        schema::FieldDef::text("url", 39),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.info.query` (职得工作证信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/info/query`. Described in
/// `spec/zhima_customer/jobworth.info.query.yaml`.
/// Answered by [`JobworthInfoQueryResponse`], or by an error with a [`JobworthInfoQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.info.query")]
#[doc(alias = "职得工作证信息查询")]
#[must_use]
#[non_exhaustive]
pub struct JobworthInfoQuery {
    /// On the wire `conn_key`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:10`.
    pub conn_key: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:11`.
    pub user_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:12`.
    pub cert_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:13`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:14`.
    pub open_id: Option<String>,
    /// On the wire `back_url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:15`.
    pub back_url: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:16`.
    pub cert_type: Option<String>,
    /// On the wire `ka_visitor_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:17`.
    pub ka_visitor_id: Option<String>,
    /// On the wire `visitor_type`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:18`.
    pub visitor_type: Option<String>,
    /// On the wire `visitor_name`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:19`.
    pub visitor_name: Option<String>,
    /// On the wire `company_certificate`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:20`.
    pub company_certificate: Option<String>,
    /// On the wire `visitor_url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:21`.
    pub visitor_url: Option<String>,
    /// On the wire `has_button`, true or false. Source: `spec/zhima_customer/jobworth.info.query.yaml:22`.
    pub has_button: Option<bool>,
    /// On the wire `has_number`, true or false. Source: `spec/zhima_customer/jobworth.info.query.yaml:23`.
    pub has_number: Option<bool>,
    /// On the wire `has_qr_code`, true or false. Source: `spec/zhima_customer/jobworth.info.query.yaml:24`.
    pub has_qr_code: Option<bool>,
    /// On the wire `has_html`, true or false. Source: `spec/zhima_customer/jobworth.info.query.yaml:25`.
    pub has_html: Option<bool>,
    /// On the wire `job_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:26`.
    pub job_id: Option<String>,
    /// On the wire `industry_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:27`.
    pub industry_id: Option<String>,
    /// On the wire `cloud_resume_scene`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:28`.
    pub cloud_resume_scene: Option<String>,
}

impl JobworthInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            conn_key: None,
            user_name: None,
            cert_no: None,
            user_id: None,
            open_id: None,
            back_url: None,
            cert_type: None,
            ka_visitor_id: None,
            visitor_type: None,
            visitor_name: None,
            company_certificate: None,
            visitor_url: None,
            has_button: None,
            has_number: None,
            has_qr_code: None,
            has_html: None,
            job_id: None,
            industry_id: None,
            cloud_resume_scene: None,
        }
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`back_url`](Self::back_url).
    #[inline]
    pub fn back_url(mut self, back_url: impl Into<String>) -> Self {
        self.back_url = Some(back_url.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ka_visitor_id`](Self::ka_visitor_id).
    #[inline]
    pub fn ka_visitor_id(mut self, ka_visitor_id: impl Into<String>) -> Self {
        self.ka_visitor_id = Some(ka_visitor_id.into());
        self
    }

    /// Sets [`visitor_type`](Self::visitor_type).
    #[inline]
    pub fn visitor_type(mut self, visitor_type: impl Into<String>) -> Self {
        self.visitor_type = Some(visitor_type.into());
        self
    }

    /// Sets [`visitor_name`](Self::visitor_name).
    #[inline]
    pub fn visitor_name(mut self, visitor_name: impl Into<String>) -> Self {
        self.visitor_name = Some(visitor_name.into());
        self
    }

    /// Sets [`company_certificate`](Self::company_certificate).
    #[inline]
    pub fn company_certificate(
        mut self,
        company_certificate: impl Into<String>,
    ) -> Self {
        self.company_certificate = Some(company_certificate.into());
        self
    }

    /// Sets [`visitor_url`](Self::visitor_url).
    #[inline]
    pub fn visitor_url(mut self, visitor_url: impl Into<String>) -> Self {
        self.visitor_url = Some(visitor_url.into());
        self
    }

    /// Sets [`has_button`](Self::has_button).
    #[inline]
    pub fn has_button(mut self, has_button: bool) -> Self {
        self.has_button = Some(has_button);
        self
    }

    /// Sets [`has_number`](Self::has_number).
    #[inline]
    pub fn has_number(mut self, has_number: bool) -> Self {
        self.has_number = Some(has_number);
        self
    }

    /// Sets [`has_qr_code`](Self::has_qr_code).
    #[inline]
    pub fn has_qr_code(mut self, has_qr_code: bool) -> Self {
        self.has_qr_code = Some(has_qr_code);
        self
    }

    /// Sets [`has_html`](Self::has_html).
    #[inline]
    pub fn has_html(mut self, has_html: bool) -> Self {
        self.has_html = Some(has_html);
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets [`industry_id`](Self::industry_id).
    #[inline]
    pub fn industry_id(mut self, industry_id: impl Into<String>) -> Self {
        self.industry_id = Some(industry_id.into());
        self
    }

    /// Sets [`cloud_resume_scene`](Self::cloud_resume_scene).
    #[inline]
    pub fn cloud_resume_scene(mut self, cloud_resume_scene: impl Into<String>) -> Self {
        self.cloud_resume_scene = Some(cloud_resume_scene.into());
        self
    }
}

impl record::Record for JobworthInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conn_key),
            1 => Some(&self.user_name),
            2 => Some(&self.cert_no),
            3 => Some(&self.user_id),
            4 => Some(&self.open_id),
            5 => Some(&self.back_url),
            6 => Some(&self.cert_type),
            7 => Some(&self.ka_visitor_id),
            8 => Some(&self.visitor_type),
            9 => Some(&self.visitor_name),
            10 => Some(&self.company_certificate),
            11 => Some(&self.visitor_url),
            12 => Some(&self.has_button),
            13 => Some(&self.has_number),
            14 => Some(&self.has_qr_code),
            15 => Some(&self.has_html),
            16 => Some(&self.job_id),
            17 => Some(&self.industry_id),
            18 => Some(&self.cloud_resume_scene),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conn_key),
            1 => Some(&mut self.user_name),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.user_id),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.back_url),
            6 => Some(&mut self.cert_type),
            7 => Some(&mut self.ka_visitor_id),
            8 => Some(&mut self.visitor_type),
            9 => Some(&mut self.visitor_name),
            10 => Some(&mut self.company_certificate),
            11 => Some(&mut self.visitor_url),
            12 => Some(&mut self.has_button),
            13 => Some(&mut self.has_number),
            14 => Some(&mut self.has_qr_code),
            15 => Some(&mut self.has_html),
            16 => Some(&mut self.job_id),
            17 => Some(&mut self.industry_id),
            18 => Some(&mut self.cloud_resume_scene),
            _ => None,
        }
    }
}

impl Default for JobworthInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JobworthInfoQuery {}

impl record::Request for JobworthInfoQuery {
    type Response = JobworthInfoQueryResponse;
    type ErrorCode = JobworthInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.info.query",
        title: "职得工作证信息查询",
        file: "spec/zhima_customer/jobworth.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/customer/jobworth/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOBWORTH_INFO_QUERY,
        response: &JOBWORTH_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.customer.jobworth.info.query` (职得工作证信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthInfoQueryResponse {
    /// On the wire `acceptance_id`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:31`.
    pub acceptance_id: Option<String>,
    /// On the wire `auth_token`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:32`.
    pub auth_token: Option<String>,
    /// On the wire `html_url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:33`.
    pub html_url: Option<String>,
    /// On the wire `picture_url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:34`.
    pub picture_url: Option<String>,
    /// On the wire `scene_result`, true or false. Source: `spec/zhima_customer/jobworth.info.query.yaml:35`.
    pub scene_result: Option<bool>,
    /// On the wire `sub_code`, a text; on REST only. Source: `spec/zhima_customer/jobworth.info.query.yaml:36`.
    pub sub_code: Option<String>,
    /// On the wire `sub_msg`, a text; on REST only. Source: `spec/zhima_customer/jobworth.info.query.yaml:37`.
    pub sub_msg: Option<String>,
    /// On the wire `update_url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:38`.
    pub update_url: Option<String>,
    /// On the wire `url`, a text. Source: `spec/zhima_customer/jobworth.info.query.yaml:39`.
    pub url: Option<String>,
}

impl record::Record for JobworthInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acceptance_id),
            1 => Some(&self.auth_token),
            2 => Some(&self.html_url),
            3 => Some(&self.picture_url),
            4 => Some(&self.scene_result),
            5 => Some(&self.sub_code),
            6 => Some(&self.sub_msg),
            7 => Some(&self.update_url),
            8 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acceptance_id),
            1 => Some(&mut self.auth_token),
            2 => Some(&mut self.html_url),
            3 => Some(&mut self.picture_url),
            4 => Some(&mut self.scene_result),
            5 => Some(&mut self.sub_code),
            6 => Some(&mut self.sub_msg),
            7 => Some(&mut self.update_url),
            8 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for JobworthInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            acceptance_id: None,
            auth_token: None,
            html_url: None,
            picture_url: None,
            scene_result: None,
            sub_code: None,
            sub_msg: None,
            update_url: None,
            url: None,
        }
    }
}

impl Clone for JobworthInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthInfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.info.query.yaml:42`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_customer/jobworth.info.query.yaml:43`.
    SystemError,
    /// On the wire `BLACK_CONTROL`. Source: `spec/zhima_customer/jobworth.info.query.yaml:44`.
    BlackControl,
    /// On the wire `JOB_ID_NOT_MATCH`. Source: `spec/zhima_customer/jobworth.info.query.yaml:45`.
    JobIdNotMatch,
    /// On the wire `CONFIG_ERROR_WITHOUT_SERVICE_ID`. Source: `spec/zhima_customer/jobworth.info.query.yaml:46`.
    ConfigErrorWithoutServiceId,
    /// On the wire `USER_NOT_AUTHORIZE`. Source: `spec/zhima_customer/jobworth.info.query.yaml:47`.
    UserNotAuthorize,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/zhima_customer/jobworth.info.query.yaml:48`.
    IllegalArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BLACK_CONTROL", Self::BlackControl),
        ("JOB_ID_NOT_MATCH", Self::JobIdNotMatch),
        ("CONFIG_ERROR_WITHOUT_SERVICE_ID", Self::ConfigErrorWithoutServiceId),
        ("USER_NOT_AUTHORIZE", Self::UserNotAuthorize),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
