//! `alipay.open.public.personalized.menu.create` · 个性化菜单创建
//!
//! Create a personalized menu for users who match a label rule; effective at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
//! Described in `spec/open_public/personalized.menu.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// Create a personalized menu for users who match a label rule; effective at once.
///
/// ```
/// use alipay::open_public::PersonalizedMenuCreate;
///
/// let request = PersonalizedMenuCreate::new()
///     .group_id("RQ20190917100100000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`button`](Self::button) | required in some cases; at most 80 items |
/// | [`group_id`](Self::group_id) | required in some cases |
/// | [`label_rule`](Self::label_rule) | required in some cases; at most 1 item (advisory) |
/// | [`mobile_client_type`](Self::mobile_client_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
/// | rule | At least one of `group_id`, `label_rule` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
/// Described in `spec/open_public/personalized.menu.create.yaml`.
/// Returns [`PersonalizedMenuCreateResponse`], or an error with a [`PersonalizedMenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.create")]
#[doc(alias = "/v3/alipay/open/public/personalized/menu/create")]
#[doc(alias = "个性化菜单创建")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuCreate {
    /// First-level menu entries: 4 for text menus (3 with feedback enabled), 80 for icon menus.
    ///
    /// 一级菜单列表; required in some cases; at most 80 items.
    pub button: Vec<super::types::ButtonObject>,
    /// Crowd group that sees the menu; this or `label_rule` must be given.
    ///
    /// 人群分组id; required in some cases. Example: `RQ20190917100100000001`.
    pub group_id: Option<String>,
    /// Label rule selecting the menu's audience, only one for now; this or `group_id`.
    ///
    /// Required in some cases; at most 1 item (advisory).
    pub label_rule: Vec<super::types::LabelRule>,
    /// Phone type that the menu is for; absent means every type.
    ///
    /// 手机客户端类型. Example: `android`.
    pub mobile_client_type: Option<
        record::Choice<PersonalizedMenuCreateMobileClientType>,
    >,
    /// Kind of menu; with `icon` each entry needs its `icon` field.
    ///
    /// 菜单类型. Defaults to `text`. Example: `text`.
    pub r#type: Option<record::Choice<PersonalizedMenuCreateType>>,
}

impl PersonalizedMenuCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`button`](Self::button).
    #[inline]
    pub fn button(
        mut self,
        button: impl IntoIterator<Item = super::types::ButtonObject>,
    ) -> Self {
        self.button = button.into_iter().collect();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`label_rule`](Self::label_rule).
    #[inline]
    pub fn label_rule(
        mut self,
        label_rule: impl IntoIterator<Item = super::types::LabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }

    /// Sets [`mobile_client_type`](Self::mobile_client_type).
    #[inline]
    pub fn mobile_client_type(
        mut self,
        mobile_client_type: impl Into<
            record::Choice<PersonalizedMenuCreateMobileClientType>,
        >,
    ) -> Self {
        self.mobile_client_type = Some(mobile_client_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<PersonalizedMenuCreateType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
#[non_exhaustive]
pub struct PersonalizedMenuCreateResponse {
    /// Key of the new personalized menu.
    ///
    /// Example: `100000`.
    pub menu_key: Option<String>,
}

/// The values of the platform's type `PersonalizedMenuCreateMobileClientType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateMobileClientType {
    /// `iphone`: iPhone.
    Iphone,
    /// `android`: Android.
    Android,
    /// `wp`: Windows Phone.
    Wp,
}

record::enumeration!(
    PersonalizedMenuCreateMobileClientType, "iphone" Iphone, "android" Android, "wp" Wp
);

/// The values of the platform's type `PersonalizedMenuCreateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateType {
    /// `text`: Text menu (文本型菜单).
    Text,
    /// `icon`: Icon menu.
    Icon,
}

record::enumeration!(PersonalizedMenuCreateType, "text" Text, "icon" Icon);

/// The error codes of `alipay.open.public.personalized.menu.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BUTTON_IS_EMPTY`: The button is empty.
    ///
    /// Fill in the button.
    ButtonIsEmpty,
    /// `BUTTON_COUNT_LIMIT`: The number of buttons exceeds the limit.
    ///
    /// Reduce the number of buttons.
    ButtonCountLimit,
    /// `MENU_TITLE_EMPTY`: The menu title is missing.
    ///
    /// Send the menu title.
    MenuTitleEmpty,
    /// `MENU_TITLE_OUT_OF_LENGTH`: The menu title is too long.
    ///
    /// Shorten the menu title.
    MenuTitleOutOfLength,
    /// `MENU_TYPE_NOTFOUND`: The menu type was not found.
    ///
    /// Check the menu type.
    MenuTypeNotfound,
    /// `MENU_SUB_OUT_OF_NUM`: There are too many submenu entries.
    ///
    /// Reduce the number of submenu entries.
    MenuSubOutOfNum,
    /// `ICON_IS_EMPTY`: The icon is empty.
    ///
    /// Send an icon.
    IconIsEmpty,
    /// `ACTION_PARAM_IS_EMPTY`: The action parameter is empty.
    ///
    /// Send the action parameter.
    ActionParamIsEmpty,
    /// `ICON_IS_INVALID`: The icon is not valid.
    ///
    /// Check the icon.
    IconIsInvalid,
    /// `ICON_SIZE_ERROR`: The icon has the wrong size.
    ///
    /// Correct the icon's size.
    IconSizeError,
    /// `ICON_TOO_LARGE`: The icon is too large.
    ///
    /// Use a smaller icon.
    IconTooLarge,
    /// `ICON_TYPE_INVALID`: The icon type is not valid.
    ///
    /// Check the icon type.
    IconTypeInvalid,
    /// `LABEL_RULES_IS_EMPTY`.
    LabelRulesIsEmpty,
    /// `RULE_COUNT_INVALID`.
    RuleCountInvalid,
    /// `LABEL_ID_IS_EMPTY`: The label id is missing.
    ///
    /// Send the label id.
    LabelIdIsEmpty,
    /// `LABEL_VALUE_IS_EMPTY`: The label value is missing.
    ///
    /// Send the label value.
    LabelValueIsEmpty,
    /// `LABEL_VALUE_INVALID`: The label value is not valid.
    ///
    /// Correct the label value.
    LabelValueInvalid,
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// `MENU_SECURITY_FORBID`: The menu was refused by the security check.
    MenuSecurityForbid,
    /// `LABEL_IS_REUSED`: The label is used more than once.
    ///
    /// Use each label only once.
    LabelIsReused,
    /// `OPERATOR_IS_EMPTY`: The operator is missing.
    ///
    /// Send the operator.
    OperatorIsEmpty,
    /// `OPERATOR_IS_INVALID`: The operator is not valid.
    ///
    /// Correct the operator.
    OperatorIsInvalid,
    /// `GROUP_ID_IS_INVALID`.
    GroupIdIsInvalid,
    /// `GROUP_NOT_READY`.
    GroupNotReady,
    /// `GROUP_NOT_EXISTED`: The group does not exist.
    ///
    /// Check the group id.
    GroupNotExisted,
    /// `NOT_SUPPORT_GROUP`.
    NotSupportGroup,
    /// `MENU_NUMBER_LIMIT`.
    MenuNumberLimit,
    /// `ICON_NOT_SUPPORT_SUB_MENU`.
    IconNotSupportSubMenu,
    /// `SECURITY_CHECK_FAILED`: The security check failed.
    SecurityCheckFailed,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PersonalizedMenuCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BUTTON_IS_EMPTY" ButtonIsEmpty, "BUTTON_COUNT_LIMIT" ButtonCountLimit,
    "MENU_TITLE_EMPTY" MenuTitleEmpty, "MENU_TITLE_OUT_OF_LENGTH" MenuTitleOutOfLength,
    "MENU_TYPE_NOTFOUND" MenuTypeNotfound, "MENU_SUB_OUT_OF_NUM" MenuSubOutOfNum,
    "ICON_IS_EMPTY" IconIsEmpty, "ACTION_PARAM_IS_EMPTY" ActionParamIsEmpty,
    "ICON_IS_INVALID" IconIsInvalid, "ICON_SIZE_ERROR" IconSizeError, "ICON_TOO_LARGE"
    IconTooLarge, "ICON_TYPE_INVALID" IconTypeInvalid, "LABEL_RULES_IS_EMPTY"
    LabelRulesIsEmpty, "RULE_COUNT_INVALID" RuleCountInvalid, "LABEL_ID_IS_EMPTY"
    LabelIdIsEmpty, "LABEL_VALUE_IS_EMPTY" LabelValueIsEmpty, "LABEL_VALUE_INVALID"
    LabelValueInvalid, "LABEL_NOT_EXISTS" LabelNotExists, "MENU_SECURITY_FORBID"
    MenuSecurityForbid, "LABEL_IS_REUSED" LabelIsReused, "OPERATOR_IS_EMPTY"
    OperatorIsEmpty, "OPERATOR_IS_INVALID" OperatorIsInvalid, "GROUP_ID_IS_INVALID"
    GroupIdIsInvalid, "GROUP_NOT_READY" GroupNotReady, "GROUP_NOT_EXISTED"
    GroupNotExisted, "NOT_SUPPORT_GROUP" NotSupportGroup, "MENU_NUMBER_LIMIT"
    MenuNumberLimit, "ICON_NOT_SUPPORT_SUB_MENU" IconNotSupportSubMenu,
    "SECURITY_CHECK_FAILED" SecurityCheckFailed, "SYSTEM_ERROR" SystemError,
    "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

impl record::CallRequest for PersonalizedMenuCreate {}

impl record::Request for PersonalizedMenuCreate {
    type Response = PersonalizedMenuCreateResponse;
    type ErrorCode = PersonalizedMenuCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.menu.create",
        title: "个性化菜单创建",
        file: "spec/open_public/personalized.menu.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/personalized/menu/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_MENU_CREATE,
        response: &PERSONALIZED_MENU_CREATE_RESPONSE,
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
    PersonalizedMenuCreate, PERSONALIZED_MENU_CREATE, 0 button Vec::new(), 1 group_id
    None, 2 label_rule Vec::new(), 3 mobile_client_type None, 4 r#type None
);

record::record!(
    PersonalizedMenuCreateResponse, PERSONALIZED_MENU_CREATE_RESPONSE, 0 menu_key None
);

static PERSONALIZED_MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreate",
    file: "spec/open_public/personalized.menu.create.yaml",
    rows: &[
        schema::Row::Limited(
            "button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(80))],
        ),
        schema::Row::Text("group_id"),
        schema::Row::Limited(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LABEL_RULE),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
        schema::Row::Limited(
            "mobile_client_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["iphone", "android", "wp"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["text", "icon"]))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["group_id", "label_rule"])],
    lines: &[11, 16, 17, 23, 27, 29, 32, 38, 41, 49],
};

static PERSONALIZED_MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreateResponse",
    file: "spec/open_public/personalized.menu.create.yaml",
    rows: &[schema::Row::Text("menu_key")],
    rules: &[],
    lines: &[],
};
