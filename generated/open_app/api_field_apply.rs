//! `alipay.open.app.api.field.apply` · 申请获取接口用户敏感信息字段
//!
//! Apply for sensitive user fields in an API's response; at least one picture or video required.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/api/field/apply`. Described in
//! `spec/open_app/api.field.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.api.field.apply` (申请获取接口用户敏感信息字段).
///
/// Apply for sensitive user fields in an API's response; at least one picture or video required.
///
/// ```
/// use alipay::open_app::ApiFieldApply;
///
/// let request = ApiFieldApply::new()
///     .auth_field_apply(alipay::open_app::api_field_apply::AuthFieldApply::new().api_name("alipay.user.info.share"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_field_apply`](Self::auth_field_apply) | required in some cases |
/// | [`picture_1`](Self::picture_1) | required in some cases; at most 10485760 bytes |
/// | [`picture_2`](Self::picture_2) | at most 10485760 bytes |
/// | [`picture_3`](Self::picture_3) | at most 10485760 bytes |
/// | [`picture_4`](Self::picture_4) | at most 10485760 bytes |
/// | [`picture_5`](Self::picture_5) | at most 10485760 bytes |
/// | [`video`](Self::video) | required in some cases; at most 10485760 bytes |
/// | rule | At least one of `picture_1`, `picture_2`, `picture_3`, `picture_4`, `picture_5`, `video` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/api/field/apply`. Described in
/// `spec/open_app/api.field.apply.yaml`.
/// Returns [`ApiFieldApplyResponse`], or an error with a [`ApiFieldApplyErrorCode`].
#[doc(alias = "alipay.open.app.api.field.apply")]
#[doc(alias = "/v3/alipay/open/app/api/field/apply")]
#[doc(alias = "申请获取接口用户敏感信息字段")]
#[must_use]
#[non_exhaustive]
pub struct ApiFieldApply {
    /// Details of the application.
    ///
    /// 字段申请表单; required in some cases.
    pub auth_field_apply: Option<AuthFieldApply>,
    /// First picture of how the app uses the field.
    ///
    /// Required in some cases; at most 10485760 bytes.
    pub picture_1: Option<record::Upload>,
    /// Second picture.
    ///
    /// At most 10485760 bytes.
    pub picture_2: Option<record::Upload>,
    /// Third picture.
    ///
    /// At most 10485760 bytes.
    pub picture_3: Option<record::Upload>,
    /// Fourth picture.
    ///
    /// At most 10485760 bytes.
    pub picture_4: Option<record::Upload>,
    /// Fifth picture.
    ///
    /// At most 10485760 bytes.
    pub picture_5: Option<record::Upload>,
    /// Video of how the app uses the field; needed if no picture is given.
    ///
    /// Required in some cases; at most 10485760 bytes.
    pub video: Option<record::Upload>,
}

impl ApiFieldApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_field_apply`](Self::auth_field_apply).
    #[inline]
    pub fn auth_field_apply(mut self, auth_field_apply: AuthFieldApply) -> Self {
        self.auth_field_apply = Some(auth_field_apply);
        self
    }

    /// Sets [`picture_1`](Self::picture_1).
    #[inline]
    pub fn picture_1(mut self, picture_1: record::Upload) -> Self {
        self.picture_1 = Some(picture_1);
        self
    }

    /// Sets [`picture_2`](Self::picture_2).
    #[inline]
    pub fn picture_2(mut self, picture_2: record::Upload) -> Self {
        self.picture_2 = Some(picture_2);
        self
    }

    /// Sets [`picture_3`](Self::picture_3).
    #[inline]
    pub fn picture_3(mut self, picture_3: record::Upload) -> Self {
        self.picture_3 = Some(picture_3);
        self
    }

    /// Sets [`picture_4`](Self::picture_4).
    #[inline]
    pub fn picture_4(mut self, picture_4: record::Upload) -> Self {
        self.picture_4 = Some(picture_4);
        self
    }

    /// Sets [`picture_5`](Self::picture_5).
    #[inline]
    pub fn picture_5(mut self, picture_5: record::Upload) -> Self {
        self.picture_5 = Some(picture_5);
        self
    }

    /// Sets [`video`](Self::video).
    #[inline]
    pub fn video(mut self, video: record::Upload) -> Self {
        self.video = Some(video);
        self
    }
}

/// The response of `alipay.open.app.api.field.apply` (申请获取接口用户敏感信息字段).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ApiFieldApplyResponse {}

/// Application for one sensitive field of an API's response.
#[must_use]
#[non_exhaustive]
pub struct AuthFieldApply {
    /// English name of the API, from `alipay.open.app.api.query`.
    ///
    /// 接口英文名称. Example: `alipay.user.info.share`.
    pub api_name: Option<String>,
    /// Answer: whether the company has customer service able to handle public complaints promptly.
    ///
    /// Example: `有自己的客服团队xx人，能够及时响应并处理舆能力`.
    pub customer_answer: Option<String>,
    /// English name of the field, from `alipay.open.app.api.query`.
    ///
    /// 字段英文名称. Example: `mobile`.
    pub field_name: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `获取xx的用途：（1）xxxx（2）xxxx`.
    pub memo: Option<String>,
    /// Capability code, from `alipay.open.app.api.query`.
    ///
    /// 功能code. Example: `20201019201538211864`.
    pub package_code: Option<String>,
    /// Answer: expected peak calls per second in the first year, at most 1000 QPS.
    ///
    /// Example: `预计接口秒级调用量峰值：xx QPS`.
    pub qps_answer: Option<String>,
    /// Usage scene code, from `alipay.open.app.api.scene.query`.
    ///
    /// 场景code. Example: `6`.
    pub scene_code: Option<String>,
    /// Template id; may be passed for a mini program built from a template.
    ///
    /// Example: `小程序模板id`.
    pub tiny_app_template_id: Option<String>,
}

impl AuthFieldApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_name`](Self::api_name).
    #[inline]
    pub fn api_name(mut self, api_name: impl Into<String>) -> Self {
        self.api_name = Some(api_name.into());
        self
    }

    /// Sets [`customer_answer`](Self::customer_answer).
    #[inline]
    pub fn customer_answer(mut self, customer_answer: impl Into<String>) -> Self {
        self.customer_answer = Some(customer_answer.into());
        self
    }

    /// Sets [`field_name`](Self::field_name).
    #[inline]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`package_code`](Self::package_code).
    #[inline]
    pub fn package_code(mut self, package_code: impl Into<String>) -> Self {
        self.package_code = Some(package_code.into());
        self
    }

    /// Sets [`qps_answer`](Self::qps_answer).
    #[inline]
    pub fn qps_answer(mut self, qps_answer: impl Into<String>) -> Self {
        self.qps_answer = Some(qps_answer.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`tiny_app_template_id`](Self::tiny_app_template_id).
    #[inline]
    pub fn tiny_app_template_id(
        mut self,
        tiny_app_template_id: impl Into<String>,
    ) -> Self {
        self.tiny_app_template_id = Some(tiny_app_template_id.into());
        self
    }
}

/// The error codes of `alipay.open.app.api.field.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApiFieldApplyErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_ID_IS_BLANK`.
    AppIdIsBlank,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `AUTHFIELDAPPLY_IS_BLANK`.
    AuthfieldapplyIsBlank,
    /// `API_NAME_IS_BLANK`.
    ApiNameIsBlank,
    /// `FIELD_NAME_IS_BLANK`.
    FieldNameIsBlank,
    /// `PACKAGE_CODE_IS_BLANK`.
    PackageCodeIsBlank,
    /// `SCENE_CODE_IS_BLANK`.
    SceneCodeIsBlank,
    /// `QPS_ANSWER_IS_BLANK`.
    QpsAnswerIsBlank,
    /// `CUSTOMER_ANSWER_IS_BLANK`.
    CustomerAnswerIsBlank,
    /// `FILE_ITEMS_IS_BLANK`.
    FileItemsIsBlank,
    /// `AUTH_FIELD_SCENE_IS_BLANK`.
    AuthFieldSceneIsBlank,
    /// `SCENE_CODE_ERROR`.
    SceneCodeError,
    /// `USER_ID_NO_PERMISSION`.
    UserIdNoPermission,
    /// `SHOW_PACKAGE_IS_BLANK`.
    ShowPackageIsBlank,
    /// `PACKAGE_CODE_ERROR`.
    PackageCodeError,
    /// `TINYAPP_HEALTH_CHECK_INVALID`.
    TinyappHealthCheckInvalid,
    /// `TINYAPP_SAFETY_CHECK_INVALID`.
    TinyappSafetyCheckInvalid,
    /// `API_NAME_ERROR`.
    ApiNameError,
    /// `AUTH_API_FIELD_IS_BLANK`.
    AuthApiFieldIsBlank,
    /// `AUTH_API_APPLY_IS_PASS`.
    AuthApiApplyIsPass,
    /// `FILE_FORMAT_IS_INVALID`: The file format is wrong.
    ///
    /// Check the format of the file parameters.
    FileFormatIsInvalid,
    /// `FILE_SIZE_MIN_LIMIT`: The file is too small.
    ///
    /// Check the size of the file parameters.
    FileSizeMinLimit,
    /// `FILE_SIZE_OUT_LIMIT`: The file is too large.
    ///
    /// Check the size of the file parameters.
    FileSizeOutLimit,
    /// `FILE_QUALITY_IS_INVALID`.
    FileQualityIsInvalid,
    /// `AUTH_API_FIELD_IS_AUDITING`.
    AuthApiFieldIsAuditing,
    /// `ACCOUNT_TYPE_ERROR`.
    AccountTypeError,
    /// `PRIVACY_FIELD_NOT_EXIST`.
    PrivacyFieldNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ApiFieldApplyErrorCode, "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError,
    "APP_ID_IS_BLANK" AppIdIsBlank, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "AUTHFIELDAPPLY_IS_BLANK" AuthfieldapplyIsBlank, "API_NAME_IS_BLANK" ApiNameIsBlank,
    "FIELD_NAME_IS_BLANK" FieldNameIsBlank, "PACKAGE_CODE_IS_BLANK" PackageCodeIsBlank,
    "SCENE_CODE_IS_BLANK" SceneCodeIsBlank, "QPS_ANSWER_IS_BLANK" QpsAnswerIsBlank,
    "CUSTOMER_ANSWER_IS_BLANK" CustomerAnswerIsBlank, "FILE_ITEMS_IS_BLANK"
    FileItemsIsBlank, "AUTH_FIELD_SCENE_IS_BLANK" AuthFieldSceneIsBlank,
    "SCENE_CODE_ERROR" SceneCodeError, "USER_ID_NO_PERMISSION" UserIdNoPermission,
    "SHOW_PACKAGE_IS_BLANK" ShowPackageIsBlank, "PACKAGE_CODE_ERROR" PackageCodeError,
    "TINYAPP_HEALTH_CHECK_INVALID" TinyappHealthCheckInvalid,
    "TINYAPP_SAFETY_CHECK_INVALID" TinyappSafetyCheckInvalid, "API_NAME_ERROR"
    ApiNameError, "AUTH_API_FIELD_IS_BLANK" AuthApiFieldIsBlank, "AUTH_API_APPLY_IS_PASS"
    AuthApiApplyIsPass, "FILE_FORMAT_IS_INVALID" FileFormatIsInvalid,
    "FILE_SIZE_MIN_LIMIT" FileSizeMinLimit, "FILE_SIZE_OUT_LIMIT" FileSizeOutLimit,
    "FILE_QUALITY_IS_INVALID" FileQualityIsInvalid, "AUTH_API_FIELD_IS_AUDITING"
    AuthApiFieldIsAuditing, "ACCOUNT_TYPE_ERROR" AccountTypeError,
    "PRIVACY_FIELD_NOT_EXIST" PrivacyFieldNotExist
);

impl record::CallRequest for ApiFieldApply {}

impl record::Request for ApiFieldApply {
    type Response = ApiFieldApplyResponse;
    type ErrorCode = ApiFieldApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.api.field.apply",
        title: "申请获取接口用户敏感信息字段",
        file: "spec/open_app/api.field.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/app/api/field/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &API_FIELD_APPLY,
        response: &API_FIELD_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ApiFieldApply, API_FIELD_APPLY, 0 auth_field_apply None, 1 picture_1 None, 2
    picture_2 None, 3 picture_3 None, 4 picture_4 None, 5 picture_5 None, 6 video None
);

record::record!(ApiFieldApplyResponse, API_FIELD_APPLY_RESPONSE);

record::record!(
    AuthFieldApply, AUTH_FIELD_APPLY, 0 api_name None, 1 customer_answer None, 2
    field_name None, 3 memo None, 4 package_code None, 5 qps_answer None, 6 scene_code
    None, 7 tiny_app_template_id None
);

static API_FIELD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldApply",
    file: "spec/open_app/api.field.apply.yaml",
    rows: &[
        schema::Row::Plain("auth_field_apply", schema::Kind::Record(&AUTH_FIELD_APPLY)),
        schema::Row::Limited(
            "picture_1",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
        schema::Row::Limited(
            "picture_2",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
        schema::Row::Limited(
            "picture_3",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
        schema::Row::Limited(
            "picture_4",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
        schema::Row::Limited(
            "picture_5",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
        schema::Row::Limited(
            "video",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760))],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(
            &["picture_1", "picture_2", "picture_3", "picture_4", "picture_5", "video"],
        ),
    ],
    lines: &[11, 16, 20, 21, 21, 22, 22, 23, 23, 24, 24, 25, 29, 32],
};

static API_FIELD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldApplyResponse",
    file: "spec/open_app/api.field.apply.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static AUTH_FIELD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldApply",
    file: "spec/open_app/api.field.apply.yaml",
    rows: &[
        schema::Row::Text("api_name"),
        schema::Row::Text("customer_answer"),
        schema::Row::Text("field_name"),
        schema::Row::Text("memo"),
        schema::Row::Text("package_code"),
        schema::Row::Text("qps_answer"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("tiny_app_template_id"),
    ],
    rules: &[],
    lines: &[40, 45, 49, 54, 55, 60, 64, 69],
};
