//! `alipay.open.public.life.label.create` · 创建标签接口
//!
//! Create a custom label.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/create`. Described in
//! `spec/open_public/life.label.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.label.create` (创建标签接口).
///
/// Create a custom label.
///
/// ```
/// use alipay::open_public::LifeLabelCreate;
///
/// let request = LifeLabelCreate::new()
///     .label_name("职业");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`label_name`](Self::label_name) | required; at most 30 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/create`. Described in
/// `spec/open_public/life.label.create.yaml`.
/// Returns [`LifeLabelCreateResponse`], or an error with a [`LifeLabelCreateErrorCode`].
#[doc(alias = "alipay.open.public.life.label.create")]
#[doc(alias = "/v3/alipay/open/public/life/label/create")]
#[doc(alias = "创建标签接口")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelCreate {
    /// Type of the label's values; only `string` at present.
    ///
    /// 标签值类型; other values may be added. Defaults to `string`. Example: `string`.
    pub data_type: Option<record::Choice<LifeLabelCreateDataType>>,
    /// Name of the custom label; at most 100 custom labels per life account.
    ///
    /// 自定义标签名; required; at most 30 characters (advisory). Example: `职业`.
    pub label_name: String,
}

impl LifeLabelCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data_type`](Self::data_type).
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl Into<record::Choice<LifeLabelCreateDataType>>,
    ) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = label_name.into();
        self
    }
}

/// The response of `alipay.open.public.life.label.create` (创建标签接口).
#[non_exhaustive]
pub struct LifeLabelCreateResponse {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
}

/// The values of the platform's type `LifeLabelCreateDataType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LifeLabelCreateDataType {
    /// `string`: Text (字符串类型).
    String,
}

record::enumeration!(LifeLabelCreateDataType, "string" String);

/// The error codes of `alipay.open.public.life.label.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeLabelCreateErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `ADD_LABEL_NAME_IS_EMPTY`.
    AddLabelNameIsEmpty,
    /// `LABEL_NAME_HAS_SPACE`: The label name contains a space.
    ///
    /// Remove the space from the name.
    LabelNameHasSpace,
    /// `LABEL_NAME_HAS_COMMA`: The label name contains a comma.
    ///
    /// Remove the comma from the name.
    LabelNameHasComma,
    /// `LABEL_NAME_TOO_LONG`: The label name is too long.
    ///
    /// Shorten the label name.
    LabelNameTooLong,
    /// `DATA_TYPE_INVALID`.
    DataTypeInvalid,
    /// `LABEL_NAME_ALREADY_EXISTS`: The label name already exists.
    ///
    /// Choose another label name.
    LabelNameAlreadyExists,
    /// `LABEL_COUNT_LIMIT`: There are as many labels as allowed.
    ///
    /// Delete labels first.
    LabelCountLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_NO_AVAIABLE`: The app is not available.
    AppNoAvaiable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeLabelCreateErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "ADD_LABEL_NAME_IS_EMPTY" AddLabelNameIsEmpty, "LABEL_NAME_HAS_SPACE"
    LabelNameHasSpace, "LABEL_NAME_HAS_COMMA" LabelNameHasComma, "LABEL_NAME_TOO_LONG"
    LabelNameTooLong, "DATA_TYPE_INVALID" DataTypeInvalid, "LABEL_NAME_ALREADY_EXISTS"
    LabelNameAlreadyExists, "LABEL_COUNT_LIMIT" LabelCountLimit, "SYSTEM_ERROR"
    SystemError, "APP_NO_AVAIABLE" AppNoAvaiable
);

impl record::CallRequest for LifeLabelCreate {}

impl record::Request for LifeLabelCreate {
    type Response = LifeLabelCreateResponse;
    type ErrorCode = LifeLabelCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.create",
        title: "创建标签接口",
        file: "spec/open_public/life.label.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/label/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_CREATE,
        response: &LIFE_LABEL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "LABEL_COUNT_LIMIT",
                summary: "There are as many labels as allowed.",
                fix: "Delete labels first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LifeLabelCreate, LIFE_LABEL_CREATE, 0 data_type None, 1 label_name String::new()
);

record::record!(LifeLabelCreateResponse, LIFE_LABEL_CREATE_RESPONSE, 0 label_id None);

static LIFE_LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelCreate",
    file: "spec/open_public/life.label.create.yaml",
    rows: &[
        schema::Row::Text("data_type"),
        schema::Row::Limited(
            "label_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 20, 24, 25],
};

static LIFE_LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelCreateResponse",
    file: "spec/open_public/life.label.create.yaml",
    rows: &[schema::Row::Text("label_id")],
    rules: &[],
    lines: &[],
};
