//! `alipay.open.public.matchuser.label.create` · 用户打标接口
//!
//! Give matched users a label value; a new value replaces the former one.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/matchuser/label/create`.
//! Described in `spec/open_public/matchuser.label.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.matchuser.label.create` (用户打标接口).
///
/// Give matched users a label value; a new value replaces the former one.
///
/// ```
/// use alipay::open_public::MatchuserLabelCreate;
///
/// let request = MatchuserLabelCreate::new()
///     .label_id("10000")
///     .label_value("浙江")
///     .matchers([alipay::open_public::types::Matcher::new().open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`label_id`](Self::label_id) | required; at most 32 characters (advisory) |
/// | [`label_value`](Self::label_value) | required; at most 32 characters (advisory) |
/// | [`matchers`](Self::matchers) | required; at most 10 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/matchuser/label/create`.
/// Described in `spec/open_public/matchuser.label.create.yaml`.
/// Returns [`MatchuserLabelCreateResponse`], or an error with a [`MatchuserLabelCreateErrorCode`].
#[doc(alias = "alipay.open.public.matchuser.label.create")]
#[doc(alias = "/v3/alipay/open/public/matchuser/label/create")]
#[doc(alias = "用户打标接口")]
#[must_use]
#[non_exhaustive]
pub struct MatchuserLabelCreate {
    /// Custom label id returned by `alipay.open.public.life.label.create`.
    ///
    /// 标签 id; required; at most 32 characters (advisory). Example: `10000`.
    pub label_id: String,
    /// Label value, of the type given when the label was created.
    ///
    /// 标签值; required; at most 32 characters (advisory). Example: `浙江`.
    pub label_value: String,
    /// Matchers that select Alipay users.
    ///
    /// 支付宝用户匹配器列表; required; at most 10 items.
    pub matchers: Vec<super::types::Matcher>,
}

impl MatchuserLabelCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = label_id.into();
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = label_value.into();
        self
    }

    /// Sets [`matchers`](Self::matchers).
    #[inline]
    pub fn matchers(
        mut self,
        matchers: impl IntoIterator<Item = super::types::Matcher>,
    ) -> Self {
        self.matchers = matchers.into_iter().collect();
        self
    }
}

/// The response of `alipay.open.public.matchuser.label.create` (用户打标接口).
#[non_exhaustive]
pub struct MatchuserLabelCreateResponse {
    /// Number of users who could not be labeled.
    ///
    /// 用户打标失败数量. Example: `1`.
    pub error_count: Option<i64>,
    /// Matchers that failed.
    ///
    /// 出错的匹配器列表.
    pub error_matchers: Vec<super::types::ErrorMatcher>,
}

/// The error codes of `alipay.open.public.matchuser.label.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MatchuserLabelCreateErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `MSG_MATCHER_INVALID`.
    MsgMatcherInvalid,
    /// `LABEL_ID_IS_EMPTY`: The label id is missing.
    ///
    /// Send the label id.
    LabelIdIsEmpty,
    /// `LABEL_VALUE_IS_EMPTY`: The label value is missing.
    ///
    /// Send the label value.
    LabelValueIsEmpty,
    /// `LABEL_VALUE_TOO_LONG`.
    LabelValueTooLong,
    /// `MATCHER_PARAMS_IS_EMPTY`.
    MatcherParamsIsEmpty,
    /// `MOBILE_NO_INVALID`.
    MobileNoInvalid,
    /// `IDENTITY_CARD_INVALID`.
    IdentityCardInvalid,
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// `DATA_TYPE_INVALID`.
    DataTypeInvalid,
    /// `NOT_MATCHED_ACCOUNT`.
    NotMatchedAccount,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MatchuserLabelCreateErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "MSG_MATCHER_INVALID" MsgMatcherInvalid, "LABEL_ID_IS_EMPTY" LabelIdIsEmpty,
    "LABEL_VALUE_IS_EMPTY" LabelValueIsEmpty, "LABEL_VALUE_TOO_LONG" LabelValueTooLong,
    "MATCHER_PARAMS_IS_EMPTY" MatcherParamsIsEmpty, "MOBILE_NO_INVALID" MobileNoInvalid,
    "IDENTITY_CARD_INVALID" IdentityCardInvalid, "LABEL_NOT_EXISTS" LabelNotExists,
    "DATA_TYPE_INVALID" DataTypeInvalid, "NOT_MATCHED_ACCOUNT" NotMatchedAccount,
    "OPEN_ID_IS_ILLEGAL" OpenIdIsIllegal
);

impl record::CallRequest for MatchuserLabelCreate {}

impl record::Request for MatchuserLabelCreate {
    type Response = MatchuserLabelCreateResponse;
    type ErrorCode = MatchuserLabelCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.matchuser.label.create",
        title: "用户打标接口",
        file: "spec/open_public/matchuser.label.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/matchuser/label/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MATCHUSER_LABEL_CREATE,
        response: &MATCHUSER_LABEL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MatchuserLabelCreate, MATCHUSER_LABEL_CREATE, 0 label_id String::new(), 1 label_value
    String::new(), 2 matchers Vec::new()
);

record::record!(
    MatchuserLabelCreateResponse, MATCHUSER_LABEL_CREATE_RESPONSE, 0 error_count None, 1
    error_matchers Vec::new()
);

static MATCHUSER_LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelCreate",
    file: "spec/open_public/matchuser.label.create.yaml",
    rows: &[
        schema::Row::Limited(
            "label_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "label_value",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "matchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MATCHER),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(10)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 23, 24, 27, 31, 32],
};

static MATCHUSER_LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelCreateResponse",
    file: "spec/open_public/matchuser.label.create.yaml",
    rows: &[
        schema::Row::Plain("error_count", schema::Kind::Integer),
        schema::Row::Plain(
            "error_matchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_MATCHER),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
