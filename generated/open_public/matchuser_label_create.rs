//! `alipay.open.public.matchuser.label.create` · 用户打标接口
//!
//! Give matched users a label value; a new value replaces the former one.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/matchuser/label/create`.
//! Described in `spec/open_public/matchuser.label.create.yaml`.

use crate::{record, schema};

static MATCHUSER_LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelCreate",
    file: "spec/open_public/matchuser.label.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("label_id", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 24),
            ],
            ..schema::FieldDef::text("label_value", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 31),
                schema::LimitDef::new(schema::Limit::MaxItems(10), 32),
            ],
            ..schema::FieldDef::new(
                "matchers",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::MATCHER),
                        limits: &[],
                    },
                ),
                27,
            )
        },
    ],
    rules: &[],
};

static MATCHUSER_LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelCreateResponse",
    file: "spec/open_public/matchuser.label.create.yaml",
    fields: &[
        schema::FieldDef::new("error_count", schema::Kind::Integer, 35),
        schema::FieldDef::new(
            "error_matchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_MATCHER),
                    limits: &[],
                },
            ),
            36,
        ),
    ],
    rules: &[],
};

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
        Self {
            label_id: String::new(),
            label_value: String::new(),
            matchers: Vec::new(),
        }
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

impl record::Record for MatchuserLabelCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATCHUSER_LABEL_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_value),
            2 => Some(&self.matchers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_value),
            2 => Some(&mut self.matchers),
            _ => None,
        }
    }
}

impl Default for MatchuserLabelCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MatchuserLabelCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MatchuserLabelCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MatchuserLabelCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for MatchuserLabelCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATCHUSER_LABEL_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.error_count),
            1 => Some(&self.error_matchers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.error_count),
            1 => Some(&mut self.error_matchers),
            _ => None,
        }
    }
}

impl Default for MatchuserLabelCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            error_count: None,
            error_matchers: Vec::new(),
        }
    }
}

impl Clone for MatchuserLabelCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MatchuserLabelCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MatchuserLabelCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.matchuser.label.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MatchuserLabelCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("MSG_MATCHER_INVALID", Self::MsgMatcherInvalid),
        ("LABEL_ID_IS_EMPTY", Self::LabelIdIsEmpty),
        ("LABEL_VALUE_IS_EMPTY", Self::LabelValueIsEmpty),
        ("LABEL_VALUE_TOO_LONG", Self::LabelValueTooLong),
        ("MATCHER_PARAMS_IS_EMPTY", Self::MatcherParamsIsEmpty),
        ("MOBILE_NO_INVALID", Self::MobileNoInvalid),
        ("IDENTITY_CARD_INVALID", Self::IdentityCardInvalid),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("DATA_TYPE_INVALID", Self::DataTypeInvalid),
        ("NOT_MATCHED_ACCOUNT", Self::NotMatchedAccount),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MatchuserLabelCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
