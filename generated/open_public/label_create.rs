//! `alipay.open.public.label.create` · 公众号标签管理-添加标签
//!
//! Add a label to a service window; at most 500 labels with distinct names.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/label/create`. Described in
//! `spec/open_public/label.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.label.create` (公众号标签管理-添加标签).
///
/// Add a label to a service window; at most 500 labels with distinct names.
///
/// ```
/// use alipay::open_public::LabelCreate;
///
/// let request = LabelCreate::new()
///     .name("测试标签01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/label/create`. Described in
/// `spec/open_public/label.create.yaml`.
/// Returns [`LabelCreateResponse`], or an error with a [`LabelCreateErrorCode`].
#[doc(alias = "alipay.open.public.label.create")]
#[doc(alias = "/v3/alipay/open/public/label/create")]
#[doc(alias = "公众号标签管理-添加标签")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelCreate {
    /// Label name.
    ///
    /// 标签名; required. Example: `测试标签01`.
    pub name: String,
}

impl LabelCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

/// The response of `alipay.open.public.label.create` (公众号标签管理-添加标签).
#[non_exhaustive]
pub struct LabelCreateResponse {
    /// Label id, for querying, changing or deleting the label later.
    ///
    /// 支付宝返回的标签ID. Example: `100513`.
    pub id: Option<i64>,
    /// Label name as passed.
    ///
    /// Example: `测试标签01`.
    pub name: Option<String>,
}

/// The error codes of `alipay.open.public.label.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LabelCreateErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `PUBLIC_ID_IS_EMPTY`: The id of the life account is missing.
    PublicIdIsEmpty,
    /// `LABEL_NAME_IS_EMPTY`.
    LabelNameIsEmpty,
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LabelCreateErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "PUBLIC_ID_IS_EMPTY"
    PublicIdIsEmpty, "LABEL_NAME_IS_EMPTY" LabelNameIsEmpty, "LABEL_NAME_HAS_SPACE"
    LabelNameHasSpace, "LABEL_NAME_HAS_COMMA" LabelNameHasComma, "LABEL_NAME_TOO_LONG"
    LabelNameTooLong, "LABEL_NAME_ALREADY_EXISTS" LabelNameAlreadyExists,
    "LABEL_COUNT_LIMIT" LabelCountLimit, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LabelCreate {}

impl record::Request for LabelCreate {
    type Response = LabelCreateResponse;
    type ErrorCode = LabelCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.label.create",
        title: "公众号标签管理-添加标签",
        file: "spec/open_public/label.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/label/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LABEL_CREATE,
        response: &LABEL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "name.required",
                code: "LABEL_NAME_IS_EMPTY",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PUBLIC_ID_IS_EMPTY",
                summary: "The id of the life account is missing.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
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

record::record!(LabelCreate, LABEL_CREATE, 0 name String::new());

record::record!(LabelCreateResponse, LABEL_CREATE_RESPONSE, 0 id None, 1 name None);

static LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelCreate",
    file: "spec/open_public/label.create.yaml",
    rows: &[
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelCreateResponse",
    file: "spec/open_public/label.create.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer), schema::Row::Text("name")],
    rules: &[],
    lines: &[],
};
