//! `zhima.customer.jobworth.info.query` · 职得工作证信息查询
//!
//! Query a user's work card by user id, identity document or connection key.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/info/query`. Described in
//! `spec/zhima_customer/jobworth.info.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.info.query` (职得工作证信息查询).
///
/// Query a user's work card by user id, identity document or connection key.
///
/// ```
/// use alipay::zhima_customer::JobworthInfoQuery;
///
/// let request = JobworthInfoQuery::new()
///     .conn_key("ttest11234");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_no`](Self::cert_no) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`cert_type`](Self::cert_type) | required in some cases |
/// | [`ka_visitor_id`](Self::ka_visitor_id) | required in some cases |
/// | [`visitor_type`](Self::visitor_type) | required in some cases; one of its values |
/// | [`visitor_name`](Self::visitor_name) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/info/query`. Described in
/// `spec/zhima_customer/jobworth.info.query.yaml`.
/// Returns [`JobworthInfoQueryResponse`], or an error with a [`JobworthInfoQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.info.query")]
#[doc(alias = "/v3/zhima/customer/jobworth/info/query")]
#[doc(alias = "职得工作证信息查询")]
#[must_use]
#[non_exhaustive]
pub struct JobworthInfoQuery {
    /// `out_agreement_no` of `zhima.credit.payafteruse.creditagreement.sign`; suffices for smart resumes.
    ///
    /// 外部订单号. Example: `ttest11234`.
    pub conn_key: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub user_name: Option<String>,
    /// Number of the identity document; required when querying by identity card.
    ///
    /// 证件号; required in some cases. Example: `42011719880304XXXX`.
    pub cert_no: Option<String>,
    /// Alipay user id starting with 2088; takes precedence over the identity document.
    ///
    /// Required in some cases. Example: `2088XXXXXXXX`.
    pub user_id: Option<String>,
    /// Open id; takes precedence over the identity document.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// HTTP or scheme address to return to after the user opened card or Zhima.
    ///
    /// Example: `www.123.com`.
    pub back_url: Option<String>,
    /// Type of identity document; required when querying by identity card.
    ///
    /// 证件类型; required in some cases; other values may be added. Example:
    /// `0:身份证1:护照2:台湾同胞回乡证3:港澳居民往来内地通行证4:台湾居民通行证5:港澳居民通行证`.
    pub cert_type: Option<record::Choice<JobworthInfoQueryCertType>>,
    /// Merchant's own unique id; required if an H5 page is to be returned.
    ///
    /// Required in some cases.
    pub ka_visitor_id: Option<String>,
    /// Kind of visitor; required if an H5 page is to be returned.
    ///
    /// 访问类型; required in some cases. Example: `P`.
    pub visitor_type: Option<record::Choice<JobworthInfoQueryVisitorType>>,
    /// Visitor name set by the merchant; required if an H5 page is to be returned.
    ///
    /// 访客名称; required in some cases. Example: `示例公司`.
    pub visitor_name: Option<String>,
    /// Unified social credit code of the company, shown on the H5 page.
    ///
    /// Example: `xxxx`.
    pub company_certificate: Option<String>,
    /// Picture id returned by the image upload API.
    ///
    /// 上传图片接口返回的id. Example: `xxxx`.
    pub visitor_url: Option<String>,
    /// Whether the H5 page shows a button at the bottom.
    ///
    /// Example: `true`.
    pub has_button: Option<bool>,
    /// Whether the number is shown.
    ///
    /// Example: `true`.
    pub has_number: Option<bool>,
    /// Whether a QR code is shown.
    ///
    /// 是否展示二维码. Example: `true`.
    pub has_qr_code: Option<bool>,
    /// Whether an H5 page is to be returned.
    ///
    /// Example: `true`.
    pub has_html: Option<bool>,
    /// Occupation id for external use.
    ///
    /// Example: `05A00`.
    pub job_id: Option<String>,
    /// Industry id.
    ///
    /// 行业描述ID. Example: `05A21`.
    pub industry_id: Option<String>,
    /// Sub-scene, such as `GREEN_HIRE`.
    ///
    /// 子场景. Example: `GREEN_HIRE`.
    pub cloud_resume_scene: Option<String>,
}

impl JobworthInfoQuery {
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
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<JobworthInfoQueryCertType>>,
    ) -> Self {
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
    pub fn visitor_type(
        mut self,
        visitor_type: impl Into<record::Choice<JobworthInfoQueryVisitorType>>,
    ) -> Self {
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

/// The response of `zhima.customer.jobworth.info.query` (职得工作证信息查询).
#[non_exhaustive]
pub struct JobworthInfoQueryResponse {
    /// Reception desk number, a parameter of the JSAPI; ignore without JSAPI.
    ///
    /// Example: `ZMEV99202108230100080001977388`.
    pub acceptance_id: Option<String>,
    /// Token checked before authorization.
    ///
    /// Example: `124780137240912384128394`.
    pub auth_token: Option<String>,
    /// Address of the H5 page.
    ///
    /// Example: `https://ssss`.
    pub html_url: Option<String>,
    /// Picture of the work card, ready to show.
    ///
    /// 职得工作证图片url. Example: `http://www.123.com`.
    pub picture_url: Option<String>,
    /// Result of the scene's authorization.
    ///
    /// 场景授权结果. Example: `true`.
    pub scene_result: Option<bool>,
    /// Business result code.
    ///
    /// 业务编码; on REST only. Example: `USER_NOT_OPEN_ZHIMA`.
    pub sub_code: Option<String>,
    /// Business result message, in Chinese.
    ///
    /// 业务中文结果信息; on REST only. Example: `用户没有开通芝麻`.
    pub sub_msg: Option<String>,
    /// Link into the work card mini program for updating the picture.
    ///
    /// 工作证图片更新的url. Example: `http://www.123123.com`.
    pub update_url: Option<String>,
    /// Link to the work card mini program.
    ///
    /// 职得工作证跳转小程序链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

/// The values of the platform's type `JobworthInfoQueryCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthInfoQueryCertType {
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
    JobworthInfoQueryCertType, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5
);

/// The values of the platform's type `JobworthInfoQueryVisitorType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthInfoQueryVisitorType {
    /// `C`: Company.
    C,
    /// `P`: Person.
    P,
}

record::enumeration!(JobworthInfoQueryVisitorType, "C" C, "P" P);

/// The error codes of `zhima.customer.jobworth.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthInfoQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BLACK_CONTROL`.
    BlackControl,
    /// `JOB_ID_NOT_MATCH`.
    JobIdNotMatch,
    /// `CONFIG_ERROR_WITHOUT_SERVICE_ID`.
    ConfigErrorWithoutServiceId,
    /// `USER_NOT_AUTHORIZE`: The user has not given authorization.
    ///
    /// Ask the user to authorize first.
    UserNotAuthorize,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JobworthInfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BLACK_CONTROL" BlackControl, "JOB_ID_NOT_MATCH" JobIdNotMatch,
    "CONFIG_ERROR_WITHOUT_SERVICE_ID" ConfigErrorWithoutServiceId, "USER_NOT_AUTHORIZE"
    UserNotAuthorize, "ILLEGAL_ARGUMENT" IllegalArgument
);

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
    JobworthInfoQuery, JOBWORTH_INFO_QUERY, 0 conn_key None, 1 user_name None, 2 cert_no
    None, 3 user_id None, 4 open_id None, 5 back_url None, 6 cert_type None, 7
    ka_visitor_id None, 8 visitor_type None, 9 visitor_name None, 10 company_certificate
    None, 11 visitor_url None, 12 has_button None, 13 has_number None, 14 has_qr_code
    None, 15 has_html None, 16 job_id None, 17 industry_id None, 18 cloud_resume_scene
    None
);

record::record!(
    JobworthInfoQueryResponse, JOBWORTH_INFO_QUERY_RESPONSE, 0 acceptance_id None, 1
    auth_token None, 2 html_url None, 3 picture_url None, 4 scene_result None, 5 sub_code
    None, 6 sub_msg None, 7 update_url None, 8 url None
);

static JOBWORTH_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthInfoQuery",
    file: "spec/zhima_customer/jobworth.info.query.yaml",
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
                name: "user_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "cert_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "back_url",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "cert_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ka_visitor_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "visitor_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["C", "P"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "visitor_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "company_certificate",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "visitor_url",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "has_button",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "has_number",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "has_qr_code",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "has_html",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "job_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "industry_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "cloud_resume_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[
        12, 17, 18, 24, 29, 34, 38, 52, 56, 59, 65, 71, 75, 80, 81, 82, 83, 84, 85, 86,
    ],
};

static JOBWORTH_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthInfoQueryResponse",
    file: "spec/zhima_customer/jobworth.info.query.yaml",
    rows: &[
        schema::Row::Text("acceptance_id"),
        schema::Row::Text("auth_token"),
        schema::Row::Text("html_url"),
        schema::Row::Text("picture_url"),
        schema::Row::Plain("scene_result", schema::Kind::Boolean),
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
        schema::Row::Text("update_url"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[],
};
